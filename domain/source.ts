import { z } from "zod";
import { markedLink, readWebAddress } from "./address";
import { textSchema, withoutWideSigns } from "./text";

/** Where a fact was read: a web address and what it is, or only what it is. */
export type SourceLine = { url: string | null; note: string };

const most = 50;
/** What is meant as an address, also where it is none that is taken: "https//example.org". */
const meant =
  /(?<![\p{L}\p{N}])(?:(?:[a-z][a-z\d+.-]{0,20}:\/\/|https?(?::\/?|\/\/)(?=[^\s/])|www\.)[^\s<>"“”„«»]*|(?:javascript|vbscript|mailto):\S+|data:[a-z]+\/\S+)/giu;
/** How an address begins, also in signs of full width. */
const beginning = /\p{L}{4,5}[:：][/／]{2}|[wｗWＷ]{3}[.．]/gu;
/** The number before an address in a list. */
const listed = /^\s*[[(]?\d{1,2}[.)\]]\s+(?=https?:|www\.)/iu;
/** An address without its beginning, alone on a line: "example.org/page"; not the name of a file. */
const bare =
  /^(?!\S+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|zip|eml|msg|html?)$)[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?$/iu;

/**
 * Sources from the lines of a field: web addresses, each with what stands beside it; a line without an address
 * is a note. Several on a line are several, each once. An address that is not taken stays as it was typed.
 */
export function readSources(typed: string): SourceLine[] {
  const lines = typed
    .replace(beginning, withoutWideSigns)
    .replace(markedLink, (_, text: string, address: string) =>
      readWebAddress(text) ? address : `${text} ${address}`,
    )
    .replace(/[,;|]+(?=https?:\/\/|www\.)/giu, "$& ")
    .split("\n")
    .map((line) => line.replace(listed, ""));
  const found = new Map<string, SourceLine>();
  for (const source of lines.flatMap(sourcesIn)) found.set(textOfSources([source]), source);
  return [...found.values()];
}

/** The sources as a form shows them: one a line. */
export const textOfSources = (found: readonly SourceLine[]): string =>
  found.map(({ url, note }) => [url, note].filter(Boolean).join(" ")).join("\n");

/** The field for sources, when registering and when editing: at most 50. */
export const sourcesSchema = textSchema(10_000)
  .default("")
  .transform((typed, context) => {
    const sources = readSources(typed);
    if (sources.length > most) context.addIssue("tooManySources");
    else if (sources.some(({ url }) => url !== null && readWebAddress(url) !== url))
      context.addIssue("invalidUrl");
    else return sources;
    return z.NEVER;
  });

/** What stands before the first address of a line and what follows one is said of it. */
function sourcesIn(line: string): SourceLine[] {
  const addresses = [...line.matchAll(meant)];
  const [first] = addresses;
  if (!first) return withoutAddress(noteIn(line));
  return addresses.map((match, n) => {
    const [pasted] = match;
    const after = line.slice(match.index + pasted.length, addresses[n + 1]?.index);
    const before = n === 0 ? line.slice(0, first.index).replace(unclosed, "") : "";
    const note = [noteIn(before), noteIn(after)].filter(Boolean).join(" ");
    return { url: readWebAddress(pasted) ?? pasted, note };
  });
}

const withoutAddress = (note: string): SourceLine[] =>
  note === "" ? [] : [bare.test(note) ? { url: note, note: "" } : { url: null, note }];

/** The bracket before a line of which the address took the other: "(zie https://example.org)". */
const unclosed = /^\s*[([{](?=[^)\]}]*$)/u;

const parting = "–—*•·▪‣◦`'‘_,;:|([{<\"„“«-";
/** Such signs between a text and its address. */
const parted = new RegExp(
  `(?:^|(?<![\\s${parting}])\\s+)[${parting}]+(?:\\s+[${parting}]+)*\\s*$`,
  "u",
);

/** Text beside an address, without the signs that only part the two or begin a line of a list. */
const noteIn = (text: string): string =>
  text
    .replace(/^(?:[\s,;:.|)\]}>"”»]|[-–—*•·▪‣◦](?=\s|$))+/u, "")
    .replace(parted, "")
    .replace(/(?<![\s,;:|([{<"„“«])[\s,;:|([{<"„“«]+$/u, "")
    .replace(/\s+/gu, " ");
