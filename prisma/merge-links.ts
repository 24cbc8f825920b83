/** What an official knows by its own history, and where its version stands. */
export type HistoryOf = "Bottleneck" | "Project" | "Partnership" | "Official" | "Commissioner";

/** A column that names an organisation, and by which a row of its table is known. */
export type Link = {
  table: string;
  column: string;
  key: string;
  /** Of whom it is, by which column; and what its form calls it, in SQL about the row `t`. */
  told?: { of: HistoryOf; by: string; field: string };
  /** What this organisation is already where the row `t` is, in SQL: it is not the same twice there. */
  unless?: (id: string) => string;
  /** Whether a row says something of the organisation alone, wherever the other stands. */
  isOwn?: boolean;
  /** What happens where another row holds what a row that comes back says; $3 is the one that stayed. */
  ifTaken?: string;
};

/** What follows an organisation that became another. */
export const links: readonly Link[] = [
  {
    ...{ table: "Bottleneck", column: "ownerId", key: "id" },
    told: { of: "Bottleneck", by: "id", field: "'ownerId'" },
  },
  {
    ...{ table: "BottleneckSide", column: "competentId", key: "id" },
    told: { of: "Bottleneck", by: "bottleneckId", field: "'competent-' || t.country" },
  },
  {
    ...{ table: "BottleneckSide", column: "ownerId", key: "id" },
    told: { of: "Bottleneck", by: "bottleneckId", field: "'ownerId'" },
  },
  {
    ...{ table: "NextStep", column: "organisationId", key: "id" },
    told: { of: "Bottleneck", by: "bottleneckId", field: "'nextStepById'" },
  },
  {
    ...{ table: "Project", column: "leadId", key: "id" },
    told: { of: "Project", by: "id", field: "'leadId'" },
  },
  {
    ...{ table: "Official", column: "organisationId", key: "id" },
    told: { of: "Official", by: "id", field: "'organisationId'" },
  },
  {
    ...{ table: "Commissioner", column: "organisationId", key: "id" },
    told: { of: "Commissioner", by: "id", field: "'organisationId'" },
  },
];

/** The same where an organisation can stand once: what stands there already is not doubled. */
export const sets: readonly Link[] = [
  {
    ...{ table: "ProjectPartner", column: "organisationId", key: "projectId" },
    told: { of: "Project", by: "projectId", field: "'partners'" },
    // Who leads a project is no partner of it besides.
    unless: (id) =>
      `exists (select from "Project" p where p.id = t."projectId" and p."leadId" = ${id})`,
  },
  {
    ...{ table: "PartnershipParticipant", column: "organisationId", key: "partnershipId" },
    told: { of: "Partnership", by: "partnershipId", field: "'participants'" },
  },
  { table: "RegionBody", column: "organisationId", key: "regionId" },
  {
    ...{ table: "OrganisationIdentifier", column: "organisationId", key: "scheme", isOwn: true },
    ifTaken: `(scheme, value) do update set "organisationId" = excluded."organisationId" where w."organisationId" = $3`,
  },
];

/** What names an organisation and goes on naming it when that becomes another, by table and column. */
export const stays: readonly Pick<Link, "table" | "column">[] = [
  // What happened, and for whom it was done then.
  { table: "AuditEvent", column: "officialForId" },
  { table: "BottleneckStep", column: "takenForId" },
  { table: "ProgressReport", column: "reportedForId" },
  { table: "BottleneckNote", column: "writtenForId" },
  { table: "BottleneckPosition", column: "writtenForId" },
  // The merge itself, and those before it.
  { table: "Organisation", column: "mergedIntoId" },
  { table: "OrganisationMerge", column: "fromId" },
];

/** That nothing names the organisation `o`, in SQL. */
export const isNamedByNothing = [...links, ...sets, ...stays]
  .map(({ table, column }) => `not exists (select from "${table}" t where t."${column}" = o.id)`)
  .join(" and ");
