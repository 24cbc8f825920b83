import { allOf } from "@/app/_lists/address-ranges";
import { fieldOfAct, type SeveralAct } from "@/domain/bottleneck/several";
import { asQuery } from "@/domain/kept-list";

/** What stands behind the address. */
export type SeveralQuery = Readonly<Record<string, string | string[] | undefined>>;

/** One value of it; empty where there is none. */
export const valueIn = (query: SeveralQuery, name: string): string =>
  (allOf(query, name)[0] ?? "").slice(0, 300);

/** Behind which address of the list they were chosen: there one goes on. */
export const listIn = (query: SeveralQuery): string =>
  asQuery((allOf(query, "list")[0] ?? "").slice(0, 4000));

/**
 * The field that was left empty where one asked to look over what changes, or null. A form that was looked over has its
 * field in the address, also an empty one; who just chose the act has not.
 */
export function emptyIn(query: SeveralQuery, act: SeveralAct | null) {
  const name = act && fieldOfAct[act];
  return name && query[name] !== undefined && valueIn(query, name).trim() === "" ? name : null;
}
