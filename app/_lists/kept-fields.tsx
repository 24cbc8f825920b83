import { usualOrder } from "@/domain/list";
import { pairsOfView } from "./address-view";
import type { ListScreen } from "./screen";

/** What the form around a list carries along that is no field of it: its order, how it is shown, and whose it is. */
export function KeptFields({ screen: { list, asked } }: { screen: ListScreen }) {
  const pairs = [
    ...(asked.order === usualOrder(list, asked.q) ? [] : [["sort", asked.order]]),
    ...pairsOfView(asked),
    ...(asked.filter.whose ?? []).map((value) => ["whose", value]),
  ];
  return pairs.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
