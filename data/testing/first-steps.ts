import { dateOf } from "@/domain/day";
import { eventOfStep } from "@/domain/event/bottleneck";
import { isStepEvent } from "@/domain/event/event";
import type { Anyone } from "@/domain/viewer";
import { mostEvents, readHistory } from "../history";

/** The steps of a bottleneck as this reader finds them in its history, the oldest first, without their moments. */
export async function stepsNow(viewer: Anyone, reference: string) {
  const { events } = await readHistory(viewer, { noun: "bottleneck", reference, size: mostEvents });
  return events.toReversed().flatMap(({ event, by, words }) => {
    const isFirst = event.name === "bottleneck.registered";
    if (!isFirst && !isStepEvent(event)) return [];
    const step = isFirst ? "register" : stepNames.find((name) => eventOfStep[name] === event.name);
    const { dueOn, ground } = isFirst ? { dueOn: null, ground: null } : event.payload;
    const [reason] = words.filter(({ field }) => field === "reason");
    return [
      {
        ...{ step, to: event.payload.to, declineGround: ground },
        dueOn: dueOn && dateOf(dueOn),
        reason: reason ? { text: reason.text, language: reason.language } : null,
        ...{ role: by.role, organisationId: by.organisationId, takenBy: by.name },
      },
    ];
  });
}

const stepNames = Object.keys(eventOfStep) as (keyof typeof eventOfStep)[];
