import "server-only";
import { bottleneckStatuses, openStatuses, solvedStatuses } from "@/domain/bottleneck/bottleneck";
import type { BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import type { FilterName } from "@/domain/list";
import { type Border, borders } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { remember } from "../memory";
import { seenKey } from "../visibility";
import { type BottleneckCount, countBottlenecks, countProjects } from "./figure-rows";

/** How many records concern a place: bottlenecks that are open, that are solved, and projects. */
export type Tally = { open: number; solved: number; projects: number };

const none: Tally = { open: 0, solved: 0, projects: 0 };

/** The filters that everyone has. */
type PublicFilter = Exclude<
  FilterName<BottleneckList>,
  (typeof bottleneckList.forOfficials)[number]
>;

/** The tally of one place; nothing found is zero. */
export const tallyOf = <Id extends string>(tallies: ReadonlyMap<Id, Tally>, id: Id): Tally =>
  tallies.get(id) ?? none;

/**
 * The one count of the portal: what this viewer may see, exactly. Every page reads it, so that the same question
 * has the same answer everywhere (docs/decisions/0022-along-the-whole-border.md). A key that is missing counts zero.
 */
export type Figures = {
  /** Whether only what is public was counted. */
  isPublic: boolean;
  bottlenecks: number;
  open: number;
  solved: number;
  projects: number;
  runningProjects: number;
  /** Bottlenecks by each value of each filter of their list; regions are NUTS-3. */
  by: Readonly<Record<PublicFilter, ReadonlyMap<string, number>>>;
  /** What names a region, of either kind; what concerns a border as a whole is not among it. */
  regions: ReadonlyMap<string, Tally>;
  /** What concerns a border as a whole, in the usual order. */
  borders: ReadonlyMap<Border, Tally>;
  partnerships: ReadonlyMap<string, Tally>;
};

/** Who may see the same are given the same counts, from memory. */
export const readFigures = (viewer: Anyone): Promise<Figures> =>
  remember({ name: "figures", on: "records", by: seenKey(viewer) }, () => load(viewer));

async function load(viewer: Anyone): Promise<Figures> {
  const [bottlenecks, projects] = await Promise.all([
    countBottlenecks(viewer),
    countProjects(viewer),
  ]);
  const mapOf = (name: string) =>
    new Map(named(bottlenecks, name).map(({ value, count }) => [value, count]));
  const by = {
    ...{ status: mapOf("status"), cause: mapOf("cause"), theme: mapOf("theme") },
    ...{ region: mapOf("region"), partnership: mapOf("partnership") },
    border: mapOf("border"),
    organisation: mapOf("organisation"),
  };
  const sum = (statuses: readonly string[]) =>
    statuses.reduce((total, status) => total + (by.status.get(status) ?? 0), 0);
  const tallies = (name: string) => talliesOf(named(bottlenecks, name), named(projects, name));
  const along: ReadonlyMap<string, Tally> = tallies("border");
  const phases = named(projects, "phase");
  return {
    isPublic: seenKey(viewer) === seenKey(null),
    bottlenecks: sum(bottleneckStatuses),
    open: sum(openStatuses),
    solved: sum(solvedStatuses),
    projects: phases.reduce((total, { count }) => total + count, 0),
    runningProjects: phases.find(({ value }) => value === "RUNNING")?.count ?? 0,
    by,
    regions: talliesOf(
      [...named(bottlenecks, "region"), ...named(bottlenecks, "cooperation")],
      named(projects, "region"),
    ),
    borders: new Map(borders.map((border) => [border, tallyOf(along, border)])),
    partnerships: tallies("partnership"),
  };
}

const named = <Row extends { name: string }>(rows: readonly Row[], name: string): Row[] =>
  rows.filter((row) => row.name === name);

function talliesOf(
  bottlenecks: readonly BottleneckCount[],
  projects: readonly { value: string; count: number }[],
): Map<string, Tally> {
  const tallies = new Map(
    bottlenecks.map(({ value, open, solved }): [string, Tally] => [
      value,
      { open, solved, projects: 0 },
    ]),
  );
  for (const { value, count } of projects)
    tallies.set(value, { ...tallyOf(tallies, value), projects: count });
  return tallies;
}
