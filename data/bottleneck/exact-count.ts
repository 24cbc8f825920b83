import "server-only";
import { openStatuses } from "@/domain/bottleneck/bottleneck";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import { filterNames } from "@/domain/list";
import { isOpenRange } from "@/domain/range";
import { type Figures, readFigures } from "../counts/figures";
import type { ListQuery } from "../list-source";

type Query = ListQuery<BottleneckList>;

/**
 * How many bottlenecks a question leaves that other pages answer too: all, those of some statuses, of one theme,
 * partnership, region or body, and the open ones of a place. So a list says the number that led to it, and not
 * "1,000+". Null for every other question.
 */
export async function exactly({ viewer, q, filter, ranges }: Query): Promise<number | null> {
  const { status, ...others } = filter;
  const [chosen, ...more] = filterNames(bottleneckList).filter(
    (name) => name !== "status" && others[name].length > 0,
  ) as (keyof typeof others)[];
  if (q || !Object.values(ranges).every(isOpenRange) || more.length > 0) return null;
  const figures = await readFigures(viewer);
  if (!chosen) return status.length === 0 ? figures.bottlenecks : sumOf(status, figures);
  const [value, ...rest] = others[chosen];
  if (!value || rest.length > 0) return null;
  const counts: ReadonlyMap<string, number> | undefined = figures.by[chosen as keyof Figures["by"]];
  if (status.length === 0) return counts?.get(value) ?? null;
  return isOpenOnes(status) ? (openAt(chosen, value, figures) ?? null) : null;
}

const sumOf = (statuses: readonly string[], { by }: Figures): number =>
  statuses.reduce((total, status) => total + (by.status.get(status) ?? 0), 0);

const isOpenOnes = (statuses: readonly string[]): boolean =>
  statuses.length === openStatuses.length && openStatuses.every((one) => statuses.includes(one));

function openAt(filter: string, value: string, figures: Figures): number | undefined {
  const places: Readonly<Record<string, ReadonlyMap<string, { open: number }>>> = {
    region: figures.regions,
    border: figures.borders,
    partnership: figures.partnerships,
  };
  return places[filter]?.get(value)?.open;
}
