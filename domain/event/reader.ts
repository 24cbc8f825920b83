import type { Country } from "../region";
import { type Event, type EventName, eventNames, events, readersOf } from "./event";
import { type NamedRecord, namedRecord, type RecordId } from "./payload";

/** Who reads: the public, or an official; with what they may know of. */
export type EventReader = {
  /** Null: the public. */
  officialId: string | null;
  /** The side of the border of their organisation. */
  side: Country | null;
  /** Whether they keep the accounts and grants. */
  administers: boolean;
  /** How much of a record is theirs to see: nothing, what is published, or what is internal too. */
  sees: (record: RecordId) => "nothing" | "public" | "internal";
};

/**
 * The event as this reader may read it, or null when it is not for them: without the other records that
 * it names and they may not see. History filters by this and by nothing else, as whatever tells people of
 * events has to.
 */
export function readableEvent<E extends Event>(event: E, reader: EventReader): E | null {
  if (!mayRead(event, reader)) return null;
  return { ...event, payload: withoutHidden(event.payload, reader) } as E;
}

function mayRead(event: Event, reader: EventReader): boolean {
  const readers = readersOf(event);
  if (typeof readers === "object" && "named" in readers)
    return reader.officialId !== null && readers.named.includes(reader.officialId);
  if (readers === "administrators") return reader.officialId !== null && reader.administers;
  const seen = reader.sees(event.record);
  if (readers === "everyone") return seen !== "nothing";
  const isReached = reader.officialId !== null && seen === "internal";
  return isReached && (readers === "officials" || readers.side === reader.side);
}

/** The names under which the public reads something: of all else none is worth looking up for them. */
export const publicNames: readonly EventName[] = eventNames.filter(
  (name) => events[name].always === null || events[name].always === "everyone",
);

/** A named record that is hidden becomes null; in a list it is left out. */
function withoutHidden(value: unknown, reader: EventReader): unknown {
  if (isHidden(value, reader)) return null;
  if (Array.isArray(value))
    return value.filter((one) => !isHidden(one, reader)).map((one) => withoutHidden(one, reader));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutHidden(inner, reader)]),
  );
}

function isHidden(value: unknown, { sees }: EventReader): boolean {
  const other = namedRecord.safeParse(value);
  return other.success && sees({ type: other.data.type, id: other.data.id }) === "nothing";
}

/** The other records that an event names, wherever they stand in it. */
export function recordsNamedIn(value: unknown): NamedRecord[] {
  const other = namedRecord.safeParse(value);
  if (other.success) return [other.data];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(recordsNamedIn);
}
