import type { ListScreen } from "@/app/_lists/screen";
import { type BoardCard, mostCards } from "@/data/bottleneck/board";
import {
  type BottleneckStatus,
  groupOf,
  openStatuses,
  statusesOf,
} from "@/domain/bottleneck/bottleneck";

/** A column: its status, how many there are, and the oldest cards. */
export type Column = {
  status: BottleneckStatus;
  count: number;
  atLeast: boolean;
  cards: readonly BoardCard[];
};

/** The statuses that have a column of their own: those that are chosen, and of reopened ones only where there are some. */
export function columnStatuses({ asked, counts }: ListScreen): BottleneckStatus[] {
  const chosen = asked.filter.status ?? [];
  const count = counts.facets.status?.counts.get("REOPENED") ?? 0;
  return openStatuses.filter((status) =>
    chosen.length > 0 ? chosen.includes(status) : status !== "REOPENED" || count > 0,
  );
}

/** Those that end a case, as far as they are chosen. */
export function decidedStatuses({ asked }: ListScreen): BottleneckStatus[] {
  const chosen = asked.filter.status ?? [];
  return statusesOf("decided").filter((status) => chosen.length === 0 || chosen.includes(status));
}

/** The columns of one group, in the order in which a case usually goes. */
export function columnsOf(
  screen: ListScreen,
  cards: readonly BoardCard[],
  group: "open" | "waiting",
): Column[] {
  const { counts, atLeast = false } = screen.counts.facets.status ?? {};
  return columnStatuses(screen)
    .filter((status) => groupOf[status] === group)
    .map((status) => {
      const own = cards.filter((card) => card.status === status);
      const count = counts?.get(status) ?? 0;
      // Cards and counts are read one after the other: what was added meanwhile is on a card already.
      return { status, count: Math.max(count, own.length), atLeast, cards: own };
    });
}

/** How many are not on the board, on a screen and on a phone, where two stand in a column. */
export const leftOut = ({ count }: Pick<Column, "count">, isPhone: boolean): number =>
  Math.max(0, count - (isPhone ? cardsOnPhone : mostCards));

const cardsOnPhone = 2;
