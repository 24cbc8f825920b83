import "server-only";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { type FilterName, isUnfiltered } from "@/domain/list";
import { type Figures, readFigures } from "../figures";
import { type Counts, countList } from "../list-counts";
import { remember } from "../memory";
import { seenKey } from "../visibility";
import { type Asked, bottlenecks } from "./source";

type BottleneckCounts = Counts<FilterName<BottleneckList>>;

/** How many match, and how many each value would leave. Kept in memory for all who may see the same. */
export async function countBottlenecks(asked: Asked): Promise<BottleneckCounts> {
  const { viewer, q, filter } = asked;
  const seen = seenKey(viewer);
  const isPublic = seen === seenKey(null);
  if (isPublic && !q && isUnfiltered(filter)) return fromFigures(await readFigures());
  const by = [seen, q, filter];
  return remember({ name: "bottlenecks by filter", on: "records", by }, async () =>
    countList(bottlenecks, asked, isPublic ? fromFigures(await readFigures()) : null),
  );
}

function fromFigures(figures: Figures): BottleneckCounts {
  const facet = (counts: ReadonlyMap<string, number>) => ({ atLeast: false, counts });
  return {
    total: figures.bottlenecks,
    atLeast: false,
    facets: {
      status: facet(figures.byStatus),
      theme: facet(figures.byTheme),
      partnership: facet(figures.byPartnership),
      region: facet(figures.byRegion),
      cause: facet(figures.byCause),
      organisation: facet(figures.byOrganisation),
    },
  };
}
