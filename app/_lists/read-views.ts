import { listKept } from "@/data/kept-lists";
import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import type { ListDeclaration } from "@/domain/list";
import { formatter } from "@/i18n/server";
import type { ListNoun } from "./noun";
import { addressFor, valuesOf } from "./read-request";
import type { ListNamespace, View } from "./screen";

/** So many lists under a name say how many they hold: those that all officials have, and a few of one's own. */
const mostCounted = 12;

/** The lists under a name that this official finds beside it: those of all officials and their own. The public has none. */
export async function readViews<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(noun: ListNoun<L, T, Row, FileRow>, query: ListQuery<L>): Promise<View[]> {
  const { viewer, reader } = query;
  if (!viewer || !noun.views) return [];
  const [all, own] = await Promise.all([
    noun.views(reader, viewer),
    listKept(viewer, noun.address.slice(1)),
  ]);
  return countViews(noun, [...all, ...own], query);
}

/** The same with how many each holds, where that is soon counted. */
async function countViews<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  { list, records }: ListNoun<L, T, Row, FileRow>,
  views: readonly View[],
  query: ListQuery<L>,
): Promise<View[]> {
  const { number } = formatter(query.reader);
  const first = views.slice(0, mostCounted);
  const totals = await records.countEach(
    first.map((view) => ({ ...query, ...addressFor(list, valuesOf(view.query), query) })),
  );
  return views.map((view, at) => {
    const total = totals[at];
    return total ? { ...view, count: `${number(total.total)}${total.atLeast ? "+" : ""}` } : view;
  });
}
