import "server-only";
import { countriesConcerned } from "@/domain/border";
import { type Registration, sidesOf } from "@/domain/bottleneck/registration";
import { dayAtBorder } from "@/domain/day";
import type { Role, Viewer } from "@/domain/viewer";
import type { Catalogue } from "../catalogue";
import { keepAllOthers } from "../other-organisations";
import { withReferences } from "../references";
import { keepFirstTexts } from "../text-versions";
import type { Told, Writing } from "../write";
import { type NewBottleneck, writeNew } from "./registration-row";
import { toldOfNew } from "./told-new";

type Registering = { registration: Registration; role: Role };
type Registered = { id: string; reference: string; events: Told[] };

/**
 * Makes records of registrations that were found right, with what is told of each; in the transaction of the write.
 */
export async function registerAll(
  writing: Pick<Writing<unknown>, "tx" | "afterCommit">,
  viewer: Viewer,
  all: readonly Registering[],
  { regions }: Pick<Catalogue, "regions">,
  now: Date,
): Promise<Registered[]> {
  const { tx } = writing;
  const kept = await keepAllOthers(
    writing,
    all.map(({ registration }) => ({
      fields: registration,
      language: registration.originalLanguage,
    })),
  );
  const year = Number(dayAtBorder(now).slice(0, 4));
  const rowsOf = (references: readonly string[]) =>
    kept.flatMap((registration, nth) => {
      const [reference, role] = [references[nth], all[nth]?.role];
      const sides = sidesOf(registration, countriesConcerned(registration, regions));
      return reference && role ? [{ registration, sides, reference, role, now }] : [];
    });
  const toldOf = (records: readonly NewBottleneck[], ids: readonly string[]) =>
    records.map((record, nth) => {
      const id = ids[nth] ?? "";
      return { id, ...record, ...toldOfNew(viewer, { ...record, id }) };
    });
  const { ids, references } = await withReferences(
    tx,
    { noun: "bottleneck", year, count: all.length },
    async (numbers) => {
      const records = rowsOf(numbers);
      const given = await writeNew(tx, viewer, records);
      const texts = toldOf(records, given).flatMap(({ texts }) => texts);
      await keepFirstTexts(tx, texts);
      return given;
    },
  );
  const made = toldOf(rowsOf(references), ids);
  return made.map(({ id, reference, role, events }) => ({
    ...{ id, reference },
    events: events.map((event) => ({ ...event, role })),
  }));
}
