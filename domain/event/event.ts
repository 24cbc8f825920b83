import { z } from "zod";
import { sideOfField } from "../side-text";
import { accountEvents } from "./account";
import { bottleneckEvents, eventOfStep } from "./bottleneck";
import { entryEvents } from "./entry";
import { type EventRule, happening, type Readers, recordSchema, textVersion } from "./payload";
import { projectEvents } from "./project";
import { settingsEvents } from "./settings";

/** What one side says or notes is its own, also that there was something to erase. */
function readersOfField(field: string): Readers {
  const side = sideOfField(field);
  return side ? { side } : "officials";
}

/** Everything that can happen, with what it tells and who may read it: the closed list. */
export const events = {
  ...bottleneckEvents,
  ...projectEvents,
  ...accountEvents,
  ...entryEvents,
  ...settingsEvents,
  /** A text was emptied on a ground in law. The ground stands beside the text that was. */
  "text.erased": happening(textVersion, ({ field }) => readersOfField(field)),
} as const;

export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as EventName[];

type PayloadOf<Name extends EventName> =
  (typeof events)[Name] extends EventRule<infer P> ? P : never;

/** Something that happened to a record: its name says what its payload tells. */
export type Event = {
  [Name in EventName]: {
    name: Name;
    record: z.infer<typeof recordSchema>;
    payload: PayloadOf<Name>;
  };
}[EventName];

type StepEventName = (typeof eventOfStep)[keyof typeof eventOfStep];
const stepEvents: readonly EventName[] = Object.values(eventOfStep);

/** Whether a step of a bottleneck was taken. */
export const isStepEvent = (event: Event): event is Extract<Event, { name: StepEventName }> =>
  stepEvents.includes(event.name);

/** The noun and the verb of a name: "project.reported". */
export type EventNoun = EventName extends infer Name
  ? Name extends `${infer First}.${string}`
    ? First
    : never
  : never;
export type VerbOf<N extends EventNoun> = EventName extends infer Name
  ? Name extends `${N}.${infer Verb}`
    ? Verb
    : never
  : never;

const named = z.object({ name: z.enum(eventNames), record: recordSchema, payload: z.unknown() });

/**
 * An event as it stands in the database, checked and not believed: null when it is none that the portal
 * knows or tells something else than its name says.
 */
export function readEvent(row: unknown): Event | null {
  const known = named.safeParse(row);
  if (!known.success) return null;
  const { name, record, payload } = known.data;
  const told = events[name].payload.safeParse(payload);
  return told.success ? ({ name, record, payload: told.data } as Event) : null;
}

/** Who may read this event. */
export const readersOf = ({ name, payload }: Event): Readers =>
  (events[name].readers as (payload: Event["payload"]) => Readers)(payload);
