import "server-only";
import type { BottleneckStatus, DeclineGround } from "@/domain/bottleneck/bottleneck";
import { dayOf } from "@/domain/day";
import { eventOfStep } from "@/domain/event/bottleneck";
import type { Event } from "@/domain/event/event";
import { type EventReader, readableEvent } from "@/domain/event/reader";
import type { Anyone } from "@/domain/viewer";

type StepRow = {
  step: string;
  to: BottleneckStatus;
  dueOn: Date | null;
  declineGround: DeclineGround | null;
};

type BottleneckRow<Step> = { id: string; reference: string; history: readonly Step[] };

/** The steps of a bottleneck that this viewer may read, by the one rule for all that happens. */
export function readableSteps<Step extends StepRow>(
  bottleneck: BottleneckRow<Step>,
  viewer: Anyone,
  seesInternal: boolean,
): Step[] {
  const seen = seesInternal ? "internal" : "public";
  const reader: EventReader = {
    officialId: viewer?.id ?? null,
    side: viewer?.side ?? null,
    administers: false,
    sees: () => seen,
  };
  return bottleneck.history.filter((step) => {
    const event = eventOf(step, bottleneck);
    return event !== null && readableEvent(event, reader) !== null;
  });
}

/** A row of the life of a bottleneck as the event that it was; null when it is none that the portal knows. */
function eventOf(
  step: StepRow,
  { id, reference }: { id: string; reference: string },
): Event | null {
  const record = { type: "Bottleneck", id } as const;
  const { to, declineGround: ground } = step;
  if (step.step === "register") {
    const payload = { reference, to, changes: {}, texts: [] };
    return { name: "bottleneck.registered", record, payload };
  }
  if (!isStep(step.step)) return null;
  const dueOn = step.dueOn && dayOf(step.dueOn);
  const payload = { from: null, to, dueOn, ground, original: null, texts: [] };
  return { name: eventOfStep[step.step], record, payload };
}

const isStep = (name: string): name is keyof typeof eventOfStep => name in eventOfStep;
