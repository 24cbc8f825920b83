import { Badge, type Tone } from "@/components/ui/badge";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";

/** The colour that goes with each status. */
export const statusTones: Record<BottleneckStatus, Tone> = {
  REPORTED: "idle",
  UNDER_ASSESSMENT: "info",
  RECOGNISED: "info",
  IN_ANALYSIS: "info",
  IN_TREATMENT: "warn",
  ON_HOLD: "idle",
  REOPENED: "warn",
  RESOLVED: "ok",
  PARTLY_RESOLVED: "ok",
  WILL_NOT_BE_RESOLVED: "idle",
  DECLINED: "idle",
  DUPLICATE: "idle",
};

/** Where a bottleneck stands: the word, in the colour that goes with it. */
export function StatusBadge({ status, text }: { status: BottleneckStatus; text: string }) {
  return Badge({ tone: statusTones[status], children: text });
}
