import "server-only";
import type { Judged } from "@/domain/import/examine";
import { cellOf } from "@/domain/import/table";
import { unknownReferences } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import { projectImport } from "@/domain/project/import";
import type { ProjectFacts } from "@/domain/project/request";
import { readReferences } from "@/domain/reference";
import { db } from "../db";
import type { ImportedNoun } from "../import/noun";
import { completeIn, reachIn } from "./facts";
import { registerAll } from "./register-all";
import { findLinked } from "./rows";

/** Projects as they come in by a file: by the rules of registering, and told as if registered one by one. */
export const importedProjects: ImportedNoun<ProjectFacts> = {
  ...{ noun: "project", declaration: projectImport },
  judge: async ({ viewer, catalogue, table }) => {
    const named = table.rows.flatMap(
      (row) => readReferences(cellOf(table, row, "bottlenecks"), "GW").references,
    );
    const { unknown } = await findLinked(db, viewer, [...new Set(named)]);
    const hidden = new Set(unknown);
    return (asked): Judged<ProjectFacts> => {
      const complete = completeIn(catalogue, asked);
      const missing = asked.bottlenecks.filter((reference) => hidden.has(reference));
      const problems = {
        ...(!complete.ok && complete.problems),
        ...(missing.length > 0 && { bottlenecks: unknownReferences(missing) }),
      };
      if (!complete.ok || missing.length > 0) return { ok: false, problems };
      const facts = complete.value;
      const grant = grantFor(viewer, "register", reachIn(catalogue, facts));
      return grant
        ? { ok: true, value: { facts, role: grant.role } }
        : { ok: false, problems: { regions: "notYourRegion" } };
    };
  },
  register: async (writing, viewer, rows) => {
    const named = new Set(rows.flatMap(({ facts }) => facts.bottlenecks));
    const { linked } = await findLinked(writing.tx, viewer, [...named]);
    const byReference = new Map(linked.map((one) => [one.reference, one]));
    const all = rows.map((row) => ({
      ...row,
      linked: row.facts.bottlenecks.flatMap((reference) => byReference.get(reference) ?? []),
    }));
    return registerAll(writing, viewer, all);
  },
};
