import "server-only";
import { z } from "zod";
import type { RowMark } from "@/domain/import/table";
import type { Noun } from "@/domain/noun";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "../noun-tables";
import { type Reader, readRows } from "../read-rows";
import { visibleSql } from "../visibility";

const takenRow = z.object({ key: z.string(), content: z.string(), recordId: z.string() });

/**
 * What this official's organisation took over before under these marks, also under a name that became its own. Who
 * took it over read it then; a record that is gone was not taken over.
 */
export async function takenBefore(
  reader: Reader,
  viewer: Viewer,
  noun: Noun,
  marks: readonly RowMark[],
): Promise<Map<string, { content: string; recordId: string }>> {
  const { from, name } = nounTables[noun];
  const rows = await readRows(
    "rows taken over before",
    takenRow,
    Prisma.sql`
      with recursive own as (
        select ${viewer.organisationId}::text as id
        union
        select o.id from own join "Organisation" o on o."mergedIntoId" = own.id)
      select i.key, i.content, i."recordId" from "ImportedRow" i
      where i.noun = ${noun} and i."importedFor" in (select id from own)
        and i.key = any(${marks.map(({ key }) => key)})
        and exists (select from ${from} where ${name}.id = i."recordId")`,
    reader,
  );
  return new Map(rows.map(({ key, ...taken }) => [key, taken]));
}

/** The records that this official may see, by their numbers in the file. */
export async function recordsNamed(
  reader: Reader,
  viewer: Viewer,
  noun: Noun,
  marks: readonly RowMark[],
): Promise<Map<string, string>> {
  const references = [...new Set(marks.flatMap(({ reference }) => reference || []))];
  if (references.length === 0) return new Map();
  const { from, name } = nounTables[noun];
  const rows = await readRows(
    "records named in a file",
    z.object({ id: z.string(), reference: z.string() }),
    Prisma.sql`select ${name}.id, ${name}.reference from ${from}
      where ${name}.reference = any(${references}) and ${visibleSql(noun, viewer)}`,
    reader,
  );
  return new Map(rows.map(({ id, reference }) => [reference, id]));
}

/** Notes what became of which row. */
export async function noteTaken(
  tx: Transaction,
  viewer: Viewer,
  noun: Noun,
  rows: readonly { mark: RowMark; recordId: string }[],
): Promise<void> {
  const [keys, contents, ids] = [
    rows.map(({ mark }) => mark.key),
    rows.map(({ mark }) => mark.content),
    rows.map(({ recordId }) => recordId),
  ];
  await tx.$executeRaw`
    insert into "ImportedRow" (noun, "importedFor", key, content, "recordId")
    select ${noun}, ${viewer.organisationId}, key, content, record
    from unnest(${keys}::text[], ${contents}::text[], ${ids}::text[]) as t (key, content, record)
    on conflict (noun, "importedFor", key) do update
      set content = excluded.content, "recordId" = excluded."recordId", "importedAt" = now()`;
}

/** The numbers of these records, of those that this official may see. */
export async function shownReferences(
  viewer: Viewer,
  noun: Noun,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { from, name } = nounTables[noun];
  const rows = await readRows(
    "numbers of records",
    z.object({ id: z.string(), reference: z.string() }),
    Prisma.sql`select ${name}.id, ${name}.reference from ${from}
      where ${name}.id = any(${[...ids]}) and ${visibleSql(noun, viewer)}`,
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
