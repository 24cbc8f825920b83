import "server-only";
import { bottleneckImport } from "@/domain/bottleneck/import";
import type { Registration } from "@/domain/bottleneck/registration";
import { partnershipsNear } from "@/domain/bottleneck/rules";
import { dayAtBorder } from "@/domain/day";
import { expandRegions } from "@/domain/region";
import { momentNow } from "../clock";
import type { ImportedNoun } from "../import/noun";
import { registerAll } from "./register-all";
import { mayRegister } from "./registration";

/** Bottlenecks as they come in by a file: by the rules of registering, and told as if registered one by one. */
export const importedBottlenecks: ImportedNoun<Registration> = {
  ...{ noun: "bottleneck", declaration: bottleneckImport },
  judge: async ({ viewer, catalogue }) => {
    const today = dayAtBorder(momentNow());
    return (fields) => {
      const regions = expandRegions(fields.regions, catalogue.regions);
      // As in the form: who names no partnership gets those of the regions.
      const near = partnershipsNear(regions, catalogue);
      const partnerships = fields.partnerships.length > 0 ? fields.partnerships : near;
      const facts = { ...fields, regions, partnerships };
      const allowed = mayRegister(viewer, facts, catalogue, today);
      return allowed.ok
        ? { ok: true, value: { facts, role: allowed.value.role } }
        : { ok: false, problems: allowed.problems ?? {} };
    };
  },
  register: (writing, viewer, rows, catalogue) => {
    const all = rows.map(({ facts, role }) => ({ registration: facts, role }));
    return registerAll(writing, viewer, all, catalogue, writing.now);
  },
};
