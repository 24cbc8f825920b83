import type { EventNoun, VerbOf } from "@/domain/event/event";

/** A sentence for everything that can happen: an event without a text in a language does not compile. */
export type EventTexts = { [N in EventNoun]: Record<VerbOf<N>, string> };
