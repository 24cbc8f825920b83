import { isUnknownMoment } from "../bottleneck/known-since";
import type { Event, EventName } from "./event";

type Told = { at: Date; event: Event; byNobody: boolean };

/** Whether it came in as sources tell of it, and was not registered here. */
export const isTakenOver = ({ at, event }: Pick<Told, "at" | "event">): boolean =>
  (event.name === "project.registered" && isUnknownMoment(at)) ||
  (event.name === "bottleneck.registered" &&
    (isUnknownMoment(at) || event.payload.to !== "REPORTED"));

/** The events by which `withoutLoading` tells what was loaded. */
export const loadingNames: readonly EventName[] = [
  ...(["bottleneck.registered", "project.registered"] as const),
  ...(["bottleneck.published", "project.published"] as const),
];

/**
 * What a history tells. A record that was taken over was public from the day on which it was loaded: that day says
 * nothing of the case, and no official made it public.
 */
export function withoutLoading<T extends Told>(events: readonly T[]): readonly T[] {
  const isByLoading = ({ event, byNobody }: T) =>
    byNobody && (event.name === "bottleneck.published" || event.name === "project.published");
  return events.some(isTakenOver) ? events.filter((told) => !isByLoading(told)) : events;
}
