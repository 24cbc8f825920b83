import { type BottleneckStatus, groupOf } from "./bottleneck";
import { isUnknownMoment } from "./known-since";
import { mainPath } from "./steps";

/** One place on the line of steps, and when it was reached. */
export type LinePlace = {
  status: BottleneckStatus;
  place: "passed" | "here" | "ahead";
  reachedAt: Date | null;
};

type Standing = {
  status: BottleneckStatus;
  heldFrom: BottleneckStatus | null;
  /** Null where it was not registered here. */
  reportedAt: Date | null;
};
type Taken = { to: BottleneckStatus; takenAt: Date };

/**
 * The line of steps of one case. The usual path shows what may still come; a case that left it (declined,
 * on hold, will not be resolved…) shows where it left, and only a case that goes on has places ahead.
 */
export function statusLine(
  { status, heldFrom, reportedAt }: Standing,
  history: readonly Taken[],
): LinePlace[] {
  const reachedAt = (place: BottleneckStatus) => {
    const taken = history.findLast(({ to }) => to === place)?.takenAt;
    if (taken) return isUnknownMoment(taken) ? null : taken;
    return place === "REPORTED" ? reportedAt : null;
  };
  const passed = passedBefore(status, heldFrom, history);
  return [
    ...passed.map((place) => ({
      status: place,
      place: "passed" as const,
      reachedAt: reachedAt(place),
    })),
    { status, place: "here", reachedAt: reachedAt(status) },
    ...aheadOf(status, heldFrom).map((place) => ({
      status: place,
      place: "ahead" as const,
      reachedAt: null,
    })),
  ];
}

function passedBefore(
  status: BottleneckStatus,
  heldFrom: BottleneckStatus | null,
  history: readonly Taken[],
): BottleneckStatus[] {
  if (isOnPath(status)) return mainPath.slice(0, mainPath.indexOf(status));
  if (heldFrom && isOnPath(heldFrom)) return mainPath.slice(0, mainPath.indexOf(heldFrom) + 1);
  const reached = new Set(history.map(({ to }) => to));
  return mainPath.filter((place) => place !== "RESOLVED" && reached.has(place));
}

function aheadOf(
  status: BottleneckStatus,
  heldFrom: BottleneckStatus | null,
): readonly BottleneckStatus[] {
  if (isOnPath(status)) return mainPath.slice(mainPath.indexOf(status) + 1);
  if (groupOf[status] === "decided") return [];
  const from = heldFrom && isOnPath(heldFrom) ? heldFrom : "RECOGNISED";
  return mainPath.slice(mainPath.indexOf(from) + 1);
}

const isOnPath = (status: BottleneckStatus): status is (typeof mainPath)[number] =>
  (mainPath as readonly BottleneckStatus[]).includes(status);
