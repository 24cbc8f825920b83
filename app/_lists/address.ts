import {
  type CatalogueKind,
  filterNames,
  type ListDeclaration,
  type ListFilter,
  type ListRanges,
  type ListRequest,
  noFilter,
  noRanges,
  type OrderName,
  orderNames,
  rangeNames,
  usualOrder,
  wholeGroups,
} from "@/domain/list";
import { searchedText } from "@/domain/text";
import { type AddressValues, allOf, pairsOfRange, rangeOf } from "./address-ranges";
import { pairsOfView, type ViewAsked, viewOf } from "./address-view";
import { pairsOfMark, readMark } from "./page-mark";

/** What an address asks of a list, and how it is to be shown. */
export type ListAddress<L extends ListDeclaration = ListDeclaration> = ListRequest<L> &
  ViewAsked & {
    /** Whether the less usual filters and values are shown. */
    more: boolean;
  };

type Knows = (kind: CatalogueKind, id: string) => boolean;

/**
 * Reads an address. Whatever makes no sense in it, or names what is not known, is passed over: an old or
 * mistyped link still shows a list.
 */
export function readAddress<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
  knows: Knows = () => true,
): ListAddress<L> {
  const q = searchedText(allOf(values, "q")[0] ?? "");
  const filter = filterNames(list).map((name) => [name, valuesOf(list, name, values, knows)]);
  const ranges = rangeNames(list).map((name) => [name, rangeOf(name, values)]);
  const order = orderOf(list, values, q);
  return {
    q,
    plain: q ? plainOf(values) : [],
    filter: Object.fromEntries(filter) as ListFilter<L>,
    ranges: Object.fromEntries(ranges) as ListRanges<L>,
    order,
    mark: readMark(list.orders[order], (name) => allOf(values, name)[0] ?? ""),
    more: allOf(values, "more")[0] === "1",
    ...viewOf(values),
  };
}

/** The address of a list without its path, in one canonical form: "?q=trein&status=REPORTED". */
export function writeAddress<L extends ListDeclaration>(
  list: L,
  asked: Partial<ListAddress<L>>,
): string {
  const {
    q = "",
    plain = [],
    filter = noFilter(list),
    ranges = noRanges(list),
    order,
    more,
    mark,
  } = asked;
  const groups = wholeGroups(list, filter);
  const pairs = [
    ...(q ? [["q", q], ...plain.map((id) => ["plain", id])] : []),
    ...groups.map((name) => ["group", name]),
    ...filterNames(list).flatMap((name) => pairsOf(list, name, filter[name], groups)),
    ...rangeNames(list).flatMap((name) => pairsOfRange(name, ranges[name])),
    ...(order && order !== usualOrder(list, q) ? [["sort", order]] : []),
    ...pairsOfView(asked),
    ...(more ? [["more", "1"]] : []),
    ...(mark ? pairsOfMark(mark) : []),
  ];
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}

const mostValues = 50;
const idPattern = /^[\w-]{1,80}$/;

/** The ids of what was named and is no more than words here. */
export const plainOf = (values: AddressValues): string[] =>
  [...new Set(allOf(values, "plain"))]
    .filter((id) => idPattern.test(id))
    .slice(0, mostValues)
    .sort();

/** The values of one filter, each once: in the order of the declaration, ids in the order of their letters. */
function valuesOf(
  { filters, groups = {} }: ListDeclaration,
  name: string,
  values: AddressValues,
  knows: Knows,
): string[] {
  const declared = filters[name] ?? [];
  const grouped = allOf(values, "group")
    .flatMap((group) => (Object.hasOwn(groups, group) ? (groups[group] ?? []) : []))
    .flatMap((group) => (group.filter === name ? group.values : []));
  const asked = [...new Set([...grouped, ...allOf(values, name)])];
  if (typeof declared !== "string") return declared.filter((value) => asked.includes(value));
  return asked
    .filter((id) => idPattern.test(id) && knows(declared, id))
    .slice(0, mostValues)
    .sort();
}

function pairsOf(
  { groups = {} }: ListDeclaration,
  name: string,
  chosen: readonly string[],
  written: readonly string[],
): string[][] {
  const grouped = written.flatMap((group) => groups[group] ?? []);
  const isGrouped = (value: string) =>
    grouped.some(({ filter, values }) => filter === name && values.includes(value));
  return chosen.filter((value) => !isGrouped(value)).map((value) => [name, value]);
}

function orderOf<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
  q: string,
): OrderName<L> {
  const asked = allOf(values, "sort")[0];
  return orderNames(list, q).find((name) => name === asked) ?? usualOrder(list, q);
}
