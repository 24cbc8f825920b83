import { allOf } from "@/app/_lists/address-ranges";

/** What stands behind the address. */
export type SeveralQuery = Readonly<Record<string, string | string[] | undefined>>;

/** One value of it; empty where there is none. */
export const valueIn = (query: SeveralQuery, name: string): string =>
  (allOf(query, name)[0] ?? "").slice(0, 300);
