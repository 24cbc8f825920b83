import type { PartnershipLine } from "@/data/partnership/partnerships";

type Read = Pick<PartnershipLine, "stageIsConfirmed" | "coordinators">;

/** Whether how far a partnership is, or who leads it, is our reading of a source. */
export const isReading = ({ stageIsConfirmed, coordinators }: Read): boolean =>
  !stageIsConfirmed || coordinators.some(({ isConfirmed }) => !isConfirmed);
