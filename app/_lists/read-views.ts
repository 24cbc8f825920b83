import { listKept } from "@/data/kept-lists";
import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import { knownAmong } from "@/domain/known";
import type { ListDeclaration } from "@/domain/list";
import { formatter } from "@/i18n/server";
import type { ListAddress } from "./address";
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
  { list, address, records }: ListNoun<L, T, Row, FileRow>,
  views: readonly View[],
  query: ListQuery<L>,
): Promise<View[]> {
  const { number } = formatter(query.reader);
  const first = views.slice(0, mostCounted);
  const totals = await records.countEach(
    first.map((view) => ({ ...query, ...askedBy(view, { list, address, query }) })),
  );
  return views.map((view, at) => {
    const total = totals[at];
    return total ? { ...view, count: `${number(total.total)}${total.atLeast ? "+" : ""}` } : view;
  });
}

const askedKnown = knownAmong<object, ListAddress>(500);

/** What a list under a name asks for: the same for all officials, read once while what it can name stays the same. */
function askedBy<L extends ListDeclaration>(
  { query: view }: View,
  { list, address, query }: { list: L; address: string; query: ListQuery<L> },
): ListAddress<L> {
  const asked = askedKnown(query.catalogue, `${address}?${view}`, () =>
    addressFor(list, valuesOf(view), query),
  );
  // Under the address of a list stands what that list asks for.
  return asked as ListAddress<L>;
}
