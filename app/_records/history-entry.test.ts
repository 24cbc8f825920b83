import { createFormatter, createTranslator } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readEvent } from "@/domain/event/event";
import { messages } from "@/i18n/messages";
import { entryDetails, isEntryEvent } from "./history-entry";
import type { HistoryWords } from "./history-words";

const texts = { locale: "de", messages: messages.de } as const;
const words = {
  locale: "de",
  entry: createTranslator({ ...texts, namespace: "Entry" }),
  fields: createTranslator({ ...texts, namespace: "Field" }),
  format: createFormatter({ locale: "de" }),
} as unknown as HistoryWords;

const payload = {
  changes: { kind: [null, "AGENCY"] },
  texts: [{ field: "names", language: "de", version: 1 }],
};

test.each([
  ["organisation.added", "Ausgefüllt: Name (Deutsch)"],
  ["organisation.edited", "Geändert: Name (Deutsch)"],
])("of %s history says %s", (name, said) => {
  const event = readEvent({ name, payload, record: { type: "Organisation", id: "o" } });
  if (!event || !isEntryEvent(event)) throw new Error(name);
  expect(renderToStaticMarkup(entryDetails(event, words))).toContain(said);
});
