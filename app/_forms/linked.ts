import type { LinkedRecord, RecordsInField } from "@/components/record-field/linked-record";
import { type FoundRecord, findRecords } from "@/data/search/records";
import type { FormValues } from "@/domain/fields";
import { isNumberOf, meantRecords, mostLookedUp } from "@/domain/linked";
import { type Noun, nouns } from "@/domain/noun";
import type { Problems } from "@/domain/outcome";
import type { Anyone } from "@/domain/viewer";
import { messages } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import type { LinkedFields } from "./linked-fields";

/** How many records a field suggests. */
const most = 8;

type Asking = { viewer: Anyone; locale: Locale; except?: string | undefined };

/** The first records that answer what was typed and how many there are, without the one that asks. */
export async function suggestRecords(
  noun: Noun,
  typed: string,
  { viewer, locale, except }: Asking,
) {
  const question = { viewer, reader: locale, typed, plain: "all", most: most + 1 } as const;
  const { found, total } = await findRecords(noun, question);
  const others = found.filter(({ reference }) => reference !== except);
  const left = total - (found.length - others.length);
  return { fits: others.slice(0, most).map((one) => asLinked(one, locale)), total: left };
}

type Reading = Asking & {
  links: LinkedFields;
  names: { ownName: (name: string) => string; own: (all: FormValues) => FormValues };
};

/**
 * A post in which the records that its sender may know of stand by their numbers, however they were typed; and
 * what is wrong with fields whose words mean none, or several.
 */
export async function readLinked(
  values: FormValues,
  { links, names, ...asking }: Reading,
): Promise<{ values: FormValues; problems: Problems | null }> {
  const [read, problems]: [FormValues, Problems] = [{ ...values }, {}];
  const own = names.own(values);
  for (const [typedName, typed] of Object.entries(values)) {
    const name = names.ownName(typedName);
    const field = Object.hasOwn(links, name) ? links[name] : undefined;
    if (!field) continue;
    const { noun, isOne = false, except } = field;
    const of = { kind: nouns[noun].letters, isOne };
    const meant = await meantRecords(typed, of, async (words) => {
      const self = except && own[except]?.at(-1);
      const { fits, total } = await suggestRecords(noun, words, { ...asking, except: self });
      return { found: fits, total };
    });
    read[typedName] = [meant.text];
    if (meant.problem) problems[name] = meant.problem;
  }
  return { values: read, problems: Object.keys(problems).length > 0 ? problems : null };
}

/** What a field for records shows: what is linked with its title, and words with what they may mean. */
export async function recordsIn(
  typed: readonly string[] = [],
  noun: Noun,
  asking: Asking,
): Promise<RecordsInField> {
  const lines = typed.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
  const titles = await findLinked(noun, lines, asking);
  const linked = lines.flatMap((line) => titles.get(line) ?? []);
  const words = lines.filter((line) => !titles.has(line));
  const open = words.map(async (line, at) => {
    const isNumber = isNumberOf(line, nouns[noun].letters);
    if (isNumber || at >= mostLookedUp) return { words: line, fits: [], total: 0 };
    const { fits, total } = await suggestRecords(noun, line, asking);
    const left = fits.filter(({ reference }) => !titles.has(reference));
    return { words: line, fits: left, total: total - (fits.length - left.length) };
  });
  return { linked, open: await Promise.all(open) };
}

/** The same for two versions side by side: every line, with its title where it is a number that is known. */
export async function tellRecords(
  typed: readonly string[] = [],
  noun: Noun,
  asking: Asking,
): Promise<LinkedRecord[]> {
  const lines = typed.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
  const titles = await findLinked(noun, lines, asking);
  const bare = { title: "", lang: "", state: "", practice: null };
  return lines.map((line) => ({
    ...(titles.get(line) ?? { ...bare, reference: line }),
    state: "",
  }));
}

/** Asked for together as far as one search looks at. */
const together = 10;

/** The records with these numbers that this viewer may know of, by number. */
export async function findLinked(
  noun: Noun,
  lines: readonly string[],
  { viewer, locale }: Asking,
): Promise<Map<string, LinkedRecord>> {
  const numbers = lines.filter((line) => isNumberOf(line, nouns[noun].letters));
  const known = new Map<string, LinkedRecord>();
  for (let at = 0; at < numbers.length; at += together) {
    const typed = numbers.slice(at, at + together).join(" ");
    const { found } = await findRecords(noun, { viewer, reader: locale, typed, most: together });
    for (const one of found)
      if (numbers.includes(one.reference)) known.set(one.reference, asLinked(one, locale));
  }
  return known;
}

const asLinked = (record: FoundRecord, locale: Locale): LinkedRecord => ({
  reference: record.reference,
  title: record.title.text,
  lang: record.title.language === locale ? "" : record.title.language,
  state: stateTexts(record.noun, locale)[record.state] ?? "",
  practice: record.isPractice ? messages[locale].Practice.tag : null,
});

/** How the states of this noun are called. */
function stateTexts(noun: Noun, locale: Locale): Readonly<Record<string, string>> {
  const { Bottleneck, Project } = messages[locale];
  return noun === "bottleneck" ? Bottleneck.status : Project.phase;
}
