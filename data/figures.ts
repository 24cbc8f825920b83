import "server-only";
import { z } from "zod";
import { solvedStatuses, statusesOf } from "@/domain/bottleneck/bottleneck";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "./memory";
import { readRows } from "./read-rows";

/** Exact counts of what the public may read. A key that is missing counts zero. */
export type Figures = {
  bottlenecks: number;
  open: number;
  solved: number;
  runningProjects: number;
  byStatus: ReadonlyMap<string, number>;
  byTheme: ReadonlyMap<string, number>;
  byPartnership: ReadonlyMap<string, number>;
  byCause: ReadonlyMap<string, number>;
  /** By NUTS-3 region. */
  byRegion: ReadonlyMap<string, number>;
  /** By competent organisation. */
  byOrganisation: ReadonlyMap<string, number>;
  /** Open bottlenecks, and projects that are not stopped, of each partnership. */
  partnerships: ReadonlyMap<string, { open: number; projects: number }>;
};

/** Exact public counts: they hold nothing that is not public, so one copy serves every reader. */
export const readFigures = (): Promise<Figures> =>
  remember({ name: "public figures", on: "records" }, load);

async function load(): Promise<Figures> {
  const [keys, phases] = await Promise.all([countBottlenecks(), countProjects()]);
  const all = (prefix: string) => startingWith(prefix, keys, ({ count }) => count);
  const openBy = startingWith("p:", keys, ({ open }) => open);
  const byStatus = all("s:");
  const sum = (statuses: readonly string[]) =>
    statuses.reduce((total, status) => total + (byStatus.get(status) ?? 0), 0);
  const partnershipIds = new Set([...openBy.keys(), ...phases.map(({ id }) => id)]);
  const projectsOf = (id: string) =>
    phases.filter((row) => row.id === id).reduce((total, { count }) => total + count, 0);
  return {
    bottlenecks: sum([...byStatus.keys()]),
    open: sum(statusesOf("open")),
    solved: sum(solvedStatuses),
    runningProjects: phases.reduce((total, { running }) => total + running, 0),
    byStatus,
    byTheme: all("t:"),
    byPartnership: all("p:"),
    byCause: all("c:"),
    byRegion: all("r:"),
    byOrganisation: all("o:"),
    partnerships: new Map(
      [...partnershipIds]
        .filter((id) => id !== null)
        .map((id) => [id, { open: openBy.get(id) ?? 0, projects: projectsOf(id) }]),
    ),
  };
}

const keyRow = z.object({ key: z.string(), count: z.number(), open: z.number() });
type KeyRow = z.infer<typeof keyRow>;

const startingWith = (prefix: string, rows: KeyRow[], value: (row: KeyRow) => number) =>
  new Map(
    rows
      .filter(({ key }) => key.startsWith(prefix))
      .map((row) => [row.key.slice(prefix.length), value(row)]),
  );

const countBottlenecks = () =>
  readRows(
    "public bottlenecks",
    keyRow,
    Prisma.sql`select key, count(*)::int as count,
    (count(*) filter (where status = any(${statusesOf("open")}::"BottleneckStatus"[])))::int as open
  from (
    select unnest(facets) as key, status from "Bottleneck" where published
    union all
    select 's:' || status, status from "Bottleneck" where published
    union all
    select 'c:' || unnest(causes), status from "Bottleneck" where published) b
  group by key`,
  );

const countProjects = () =>
  readRows(
    "public projects",
    z.object({ id: z.string().nullable(), count: z.number(), running: z.number() }),
    Prisma.sql`select "partnershipId" as id, (count(*) filter (where phase <> 'STOPPED'))::int as count,
    (count(*) filter (where phase = 'RUNNING'))::int as running
  from "Project" where published group by "partnershipId"`,
  );
