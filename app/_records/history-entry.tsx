import type { ReactNode } from "react";
import { Phrase } from "@/components/ui/phrase";
import { type EntryNoun, entryNouns, partsOfType } from "@/domain/entry/entry";
import type { EntryParts } from "@/domain/entry/part";
import type { Event } from "@/domain/event/event";
import type { Changes, Relinked, TextVersion } from "@/domain/event/payload";
import { path } from "@/i18n/routing";
import { changeInWords } from "./entry-change";
import { nameAmong } from "./entry-words";
import { fieldNames } from "./field-names";
import type { HistoryWords } from "./history-words";

type Edited = { changes: Changes; texts: readonly TextVersion[] };

/** What happens to what the records refer to, and to all that names an organisation that became another. */
type EntryEvent = Extract<
  Event,
  { name: `${EntryNoun}.${string}` | `${string}.organisation${"Merged" | "Parted"}` }
>;

const relinking = /\.organisation(?:Merged|Parted)$/;

export const isEntryEvent = (event: Event): event is EntryEvent =>
  relinking.test(event.name) || entryNouns.some((noun) => event.name.startsWith(`${noun}.`));

type Told = Pick<TextVersion, "field" | "language">;

/** What is told of it beyond its sentence; of the texts named in `told` another says what was written. */
export function entryDetails(
  event: EntryEvent,
  words: HistoryWords,
  told: readonly Told[] = [],
): ReactNode {
  const { type } = event.record;
  switch (event.name) {
    case "partnership.edited":
    case "commissioner.edited":
    case "region.edited":
    case "organisation.edited":
      return entryEdited(partsOfType(type), event.payload, words, told);
    // Nothing stood there before: it was filled in, and not changed.
    case "organisation.added":
      return entryEdited(partsOfType(type), event.payload, words, told, "filled");
    case "partnership.kept":
    case "commissioner.kept":
    case "region.kept":
    case "organisation.kept":
      return entryKept(event.payload, words);
    case "bottleneck.organisationMerged":
    case "bottleneck.organisationParted":
    case "project.organisationMerged":
    case "project.organisationParted":
    case "partnership.organisationMerged":
    case "partnership.organisationParted":
    case "commissioner.organisationMerged":
    case "commissioner.organisationParted":
    case "account.organisationMerged":
    case "account.organisationParted":
      return relinkedTo(event.payload, words);
    case "organisation.merged":
    case "organisation.parted":
      return otherOrganisation(event.payload, words);
    default:
      return event satisfies never;
  }
}

/** What was changed of what the records refer to: what a code says with its values, of the rest the names. */
function entryEdited(
  parts: EntryParts,
  { changes, texts }: Edited,
  words: HistoryWords,
  told: readonly Told[],
  said: "changed" | "filled" = "changed",
) {
  const lines = Object.entries(changes).map(([field, change]) =>
    changeInWords(parts, field, change, words),
  );
  const written = texts
    .filter(
      (one) => !told.some((word) => word.field === one.field && word.language === one.language),
    )
    .map(({ field, language }) => (language ? `${field}-${language}` : field));
  const unsaid = Object.keys(changes).filter((_, at) => lines[at]?.length === 0);
  const names = fieldNames([...written, ...unsaid], words);
  return (
    <>
      {lines.flat().map((line) => (
        <p key={line}>{line}</p>
      ))}
      {names.length > 0 && (
        <p>{words.entry(`history.${said}`, { fields: words.format.list(names) })}</p>
      )}
    </>
  );
}

/** That newer reference data were not taken over, and of which field. */
const entryKept = ({ field }: { field: string }, words: HistoryWords) => (
  <p>{words.entry("history.kept", { fields: words.format.list(fieldNames([field], words)) })}</p>
);

/** Which fields name another organisation since. */
function relinkedTo({ fields, fromId, toId }: Relinked, words: HistoryWords) {
  const { locale, catalogue } = words;
  const nameOf = (id: string) => nameAmong("organisation", id, catalogue, locale).text;
  const [before, after] = [nameOf(fromId), nameOf(toId)];
  return fieldNames(fields, words).map((field) => (
    <p key={field}>{words.entry("history.from", { field, before, after })}</p>
  ));
}

/** With which other organisation it became one, or not any more. */
function otherOrganisation({ otherId }: { otherId: string }, words: HistoryWords) {
  const { locale, catalogue } = words;
  // A name that officials typed in a record that this reader does not see.
  if (![catalogue.organisations, catalogue.merged].some((known) => known.has(otherId)))
    return <p>{words.entry("history.unlisted")}</p>;
  const name = nameAmong("organisation", otherId, catalogue, locale);
  return (
    <p>
      <a href={path(locale, `/organisations/${otherId}`)}>
        <Phrase phrase={name} locale={locale} />
      </a>
    </p>
  );
}
