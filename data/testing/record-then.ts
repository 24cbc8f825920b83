import type { Anyone } from "@/domain/viewer";
import { mostEvents, readHistory, type ToldEvent } from "../history";
import { bottleneckNow, projectNow } from "./first-portal";

/** A record with its history as this reader finds it now, in the form in which it was noted of an earlier portal. */
export async function recordNow(viewer: Anyone, reference: string) {
  const noun = reference.startsWith("GW") ? "bottleneck" : "project";
  const record =
    noun === "bottleneck"
      ? await bottleneckNow(viewer, reference)
      : await projectNow(viewer, reference);
  if (!record) return null;
  const { events } = await readHistory(viewer, { noun, reference, size: mostEvents });
  return notLoaded({
    ...record,
    events: events.map(({ event, by, at, words }) => ({
      ...{ name: event.name, at, by: whoThen(by) },
      words: words.map(({ field, text }) => [field, text]),
    })),
  });
}

/** What loading made public stood in no history that a page showed, but in what is noted of that portal. */
export function notLoaded<R extends object>(record: R): R {
  const { events } = record as { events: { name: string; by: ToldEvent["by"] }[] };
  const kept = events.filter(({ name, by }) => by.role || !name.endsWith(".published"));
  return { ...record, events: kept.map((event) => ({ ...event, by: whoThen(event.by) })) };
}

/** The portals before the third did not say in which language a name is read. */
const whoThen = ({ nameLanguage: _, ...by }: ToldEvent["by"]) => by;

/** As it is noted in a file. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
