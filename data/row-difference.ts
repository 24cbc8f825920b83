import "server-only";
import type { SourceLine } from "@/domain/source";

/** What has to be written so that the rows of a list become the wanted ones. */
type RowDifference<Kept, Wanted> = {
  gone: Kept[];
  changed: { kept: Kept; wanted: Wanted }[];
  added: Wanted[];
};

type IsAlike<Wanted> = (kept: Wanted, wanted: Wanted) => boolean;

/**
 * Compares the rows there are with the rows that are wanted. A row stays, and keeps its id, where one of
 * the comparisons finds it alike: the first comparison is asked for all rows before the second.
 */
export function differenceOf<Wanted extends object, Kept extends Wanted>(
  there: readonly Kept[],
  wanted: readonly Wanted[],
  ...comparisons: IsAlike<Wanted>[]
): RowDifference<Kept, Wanted> {
  const left = new Set(there);
  const pairs = new Map<Wanted, Kept>();
  for (const isAlike of comparisons)
    for (const row of wanted.filter((row) => !pairs.has(row))) {
      const kept = [...left].find((one) => isAlike(one, row));
      if (!kept) continue;
      left.delete(kept);
      pairs.set(row, kept);
    }
  return {
    gone: [...left],
    changed: [...pairs]
      .filter(([row, kept]) => !saysTheSame(row, kept))
      .map(([wanted, kept]) => ({ kept, wanted })),
    added: wanted.filter((row) => !pairs.has(row)),
  };
}

const saysTheSame = <Wanted extends object>(wanted: Wanted, kept: Wanted): boolean =>
  (Object.keys(wanted) as (keyof Wanted)[]).every((name) => wanted[name] === kept[name]);

/** A table whose rows hang under a record, as `of` says. */
type RowTable<Of, Row> = {
  deleteMany(args: { where: { id: { in: string[] } } }): PromiseLike<unknown>;
  update(args: { where: { id: string }; data: Row; select: { id: true } }): PromiseLike<unknown>;
  createMany(args: { data: (Of & Row)[] }): PromiseLike<unknown>;
};

/** Writes what the rows under a record differ in, and nothing else. */
export async function writeDifference<Of extends object, Row extends object>(
  table: RowTable<Of, Row>,
  of: Of,
  { gone, changed, added }: RowDifference<{ id: string }, Row>,
): Promise<void> {
  await table.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { kept, wanted } of changed)
    await table.update({ where: { id: kept.id }, data: wanted, select: { id: true } });
  await table.createMany({ data: added.map((row) => ({ ...of, ...row })) });
}

type SourceRow = SourceLine & { order: number };
type SourceTable<Of> = RowTable<Of, SourceRow> & {
  findMany(args: {
    where: Of;
    orderBy: { order: "asc" };
    select: { id: true; url: true; note: true; order: true };
  }): PromiseLike<(SourceRow & { id: string })[]>;
};

/** Sources are alike that say the same, else those with the same address: such a row stays. */
export async function writeSources<Of extends object>(
  table: SourceTable<NoInfer<Of>>,
  of: Of,
  sources: readonly SourceLine[],
): Promise<void> {
  const there = await table.findMany({
    where: of,
    orderBy: { order: "asc" },
    select: { id: true, url: true, note: true, order: true },
  });
  const wanted = sources.map((source, order) => ({ ...source, order }));
  const difference = differenceOf(
    there,
    wanted,
    (a, b) => a.url === b.url && a.note === b.note,
    (a, b) => a.url !== null && a.url === b.url,
  );
  await writeDifference(table, of, difference);
}

type LinkTable<Of, Column extends string> = {
  deleteMany(args: { where: Of & Record<Column, { in: string[] }> }): PromiseLike<unknown>;
  createMany(args: { data: (Of & Record<Column, string>)[] }): PromiseLike<unknown>;
};

/** Links a record, as `of` says, to the entries of this column: only what was added or taken away is written. */
export async function writeLinks<Of extends object, Column extends string>(
  table: LinkTable<Of, Column>,
  of: Of,
  column: Column,
  [before, after]: readonly [readonly string[], readonly string[]],
): Promise<void> {
  const linkTo = <T>(to: T) => ({ ...of, ...({ [column]: to } as Record<Column, T>) });
  const gone = before.filter((id) => !after.includes(id));
  const added = [...new Set(after)].filter((id) => !before.includes(id));
  if (gone.length > 0) await table.deleteMany({ where: linkTo({ in: gone }) });
  if (added.length > 0) await table.createMany({ data: added.map(linkTo) });
}
