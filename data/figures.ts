import "server-only";
import { solvedStatuses, statusesOf } from "@/domain/bottleneck";
import { db } from "./db";
import { forgetCounts } from "./kept-counts";

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

/** After this long a reader still gets the kept figures, and new ones are counted meanwhile. */
const fresh = 30_000;
/** After this long a reader waits for new figures. */
const longest = 60_000;

let kept: { figures: Figures; countedAt: number } | undefined;
let counting: Promise<Figures> | undefined;

/**
 * Exact public counts, kept in memory for all readers and at most a minute old. They hold nothing that
 * is not public, so one copy serves everyone.
 */
export function readFigures(): Promise<Figures> {
  const age = kept ? Date.now() - kept.countedAt : Number.POSITIVE_INFINITY;
  if (kept && age <= fresh) return Promise.resolve(kept.figures);
  const newer = recount();
  if (!kept || age > longest) return newer;
  // The kept ones are still good enough; when the count fails, the next reader tries again.
  newer.catch(() => undefined);
  return Promise.resolve(kept.figures);
}

/** Drops the kept figures, and the counts of filtered lists: called by each write that changes what the public can count. */
export function forgetFigures(): void {
  kept = undefined;
  counting = undefined;
  forgetCounts();
}

function recount(): Promise<Figures> {
  if (counting) return counting;
  const countedAt = Date.now();
  const count = load();
  counting = count;
  // A count that was under way when a write came in is not kept.
  const settle = (figures?: Figures) => {
    if (counting !== count) return;
    counting = undefined;
    if (figures) kept = { figures, countedAt };
  };
  count.then(settle, () => settle());
  return count;
}

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

type KeyRow = { key: string; count: number; open: number };

const startingWith = (prefix: string, rows: KeyRow[], value: (row: KeyRow) => number) =>
  new Map(
    rows
      .filter(({ key }) => key.startsWith(prefix))
      .map((row) => [row.key.slice(prefix.length), value(row)]),
  );

const countBottlenecks = () => db.$queryRaw<KeyRow[]>`
  select key, count(*)::int as count,
    (count(*) filter (where b.status = any(${statusesOf("open")}::"BottleneckStatus"[])))::int as open
  from "Bottleneck" b
    cross join unnest(b.facets || ('s:' || b.status) || array(select 'c:' || unnest(b.causes))) as key
  where b.published
  group by key`;

const countProjects = () => db.$queryRaw<{ id: string | null; count: number; running: number }[]>`
  select "partnershipId" as id, (count(*) filter (where phase <> 'STOPPED'))::int as count,
    (count(*) filter (where phase = 'RUNNING'))::int as running
  from "Project" where published group by "partnershipId"`;
