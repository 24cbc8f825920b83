/**
 * The nouns whose records have a number, a page, keys and a publication: how the database calls them, under which
 * address they are found, and with which letters their numbers begin. References, addresses, visibility, history
 * and the map of the site follow this table; what a new line needs beside it, the compiler and
 * `architecture.test.ts` ask for.
 */
export const nouns = {
  bottleneck: { type: "Bottleneck", section: "bottlenecks", letters: "GW" },
  project: { type: "Project", section: "projects", letters: "GP" },
} as const;

export type Noun = keyof typeof nouns;
type Row = (typeof nouns)[Noun];

/** The letters with which references of a kind begin. */
export type ReferenceKind = Row["letters"];

/** All nouns, in the order in which the portal names them. */
export const nounNames = Object.keys(nouns) as Noun[];

const rows: readonly Row[] = Object.values(nouns);

/** How the database calls them. */
export const nounTypes: readonly Row["type"][] = rows.map(({ type }) => type);

/** The addresses under which their records are found. */
export const nounSections: readonly Row["section"][] = rows.map(({ section }) => section);

/** The letters of all references. */
export const referenceKinds: readonly ReferenceKind[] = rows.map(({ letters }) => letters);

/** Where the record of this type with this reference is, without its language: "/projects/GP-2026-0001". */
export function addressOf({ type, reference }: { type: Row["type"]; reference: string }): string {
  const row = rows.find((known) => known.type === type);
  return `/${row?.section}/${reference}`;
}

/** With which letters the references under this address begin; undefined where none are. */
export const kindUnder = (section: string): ReferenceKind | undefined =>
  rows.find((known) => known.section === section)?.letters;
