import "server-only";
import { z } from "zod";
import { bottleneckStatuses, solvedStatuses, statusesOf } from "@/domain/bottleneck/bottleneck";
import type { BottleneckList } from "@/domain/bottleneck/list";
import type { FilterName } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { facetParts } from "./bottleneck/facet";
import { remember } from "./memory";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

type Filter = FilterName<BottleneckList>;

/** Exact counts of what the public may read. A key that is missing counts zero. */
export type Figures = {
  bottlenecks: number;
  open: number;
  solved: number;
  runningProjects: number;
  /** Bottlenecks by each value of each filter of their list; regions are NUTS-3. */
  by: Readonly<Record<Filter, ReadonlyMap<string, number>>>;
  /** Open bottlenecks, and projects that are not stopped, of each partnership. */
  partnerships: ReadonlyMap<string, { open: number; projects: number }>;
};

/** Exact public counts: they hold nothing that is not public, so one copy serves every reader. */
export const readFigures = (): Promise<Figures> =>
  remember({ name: "public figures", on: "records" }, load);

async function load(): Promise<Figures> {
  const [rows, phases] = await Promise.all([countBottlenecks(), countProjects()]);
  const mapOf = (name: Filter, value: "count" | "open" = "count") =>
    new Map(rows.filter((row) => row.name === name).map((row) => [row.value, row[value]]));
  const by = {
    ...{ status: mapOf("status"), cause: mapOf("cause"), theme: mapOf("theme") },
    ...{ region: mapOf("region"), partnership: mapOf("partnership") },
    organisation: mapOf("organisation"),
  };
  const openBy = mapOf("partnership", "open");
  const sum = (statuses: readonly string[]) =>
    statuses.reduce((total, status) => total + (by.status.get(status) ?? 0), 0);
  const partnershipIds = new Set([...openBy.keys(), ...phases.map(({ id }) => id)]);
  const projectsOf = (id: string) =>
    phases.filter((row) => row.id === id).reduce((total, { count }) => total + count, 0);
  return {
    bottlenecks: sum(bottleneckStatuses),
    open: sum(statusesOf("open")),
    solved: sum(solvedStatuses),
    runningProjects: phases.reduce((total, { running }) => total + running, 0),
    by,
    partnerships: new Map(
      [...partnershipIds]
        .filter((id) => id !== null)
        .map((id) => [id, { open: openBy.get(id) ?? 0, projects: projectsOf(id) }]),
    ),
  };
}

const countRow = z.object({
  ...{ name: z.string(), value: z.string(), count: z.number(), open: z.number() },
});

const counted = Prisma.sql`count(*)::int as count,
  (count(*) filter (where status = any(${statusesOf("open")}::"BottleneckStatus"[])))::int as open`;
const published = Prisma.sql`"Bottleneck" b where ${visibleSql("bottleneck", null)}`;

const countBottlenecks = () =>
  readRows(
    "public bottlenecks",
    countRow,
    Prisma.sql`select ${facetParts}, count, open from (select facet, ${counted}
      from (select unnest(facets) as facet, status from ${published}) u group by facet) f
    union all
    select 'status', status::text, ${counted} from ${published} group by status
    union all
    select 'cause', cause::text, ${counted}
      from (select unnest(causes) as cause, status from ${published}) u group by cause`,
  );

const countProjects = () =>
  readRows(
    "public projects",
    z.object({ id: z.string().nullable(), count: z.number(), running: z.number() }),
    Prisma.sql`select "partnershipId" as id, (count(*) filter (where phase <> 'STOPPED'))::int as count,
    (count(*) filter (where phase = 'RUNNING'))::int as running
  from "Project" p where ${visibleSql("project", null)} group by "partnershipId"`,
  );
