import { organisationName } from "@/components/organisation-field/written-name";
import { plain } from "@/components/ui/joined";
import type { BottleneckRow } from "@/data/bottleneck/list";
import type { Catalogue } from "@/data/catalogue";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import type { Phrase } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { colon, formatter, translator } from "@/i18n/server";

type None = { text: string; isHeld: boolean; agree: { href: string; text: string } | null };

/** What officials read beside a row: whose it is, and what stands in the place of a step where none is agreed. */
export type RowWork = { owner: Phrase[]; none: None | null };

/** The words of that, read once for all rows. */
export function workWords(locale: Locale) {
  const list = translator(locale, "BottleneckList");
  const board = translator(locale, "Board");
  const step = translator(locale, "NextStep");
  const format = formatter(locale);
  return {
    locale,
    owner: `${list("filter.owner")}${colon(locale)}`,
    noOwner: list("noOwner"),
    noStep: step("none"),
    agree: step("agree"),
    heldUntil: (on: Date) =>
      board("heldUntil", { date: format.dateTime(on, { dateStyle: "medium", timeZone: "UTC" }) }),
  };
}

type Words = ReturnType<typeof workWords>;

/** What officials read beside this row; null for the public. */
export function workOf(row: BottleneckRow, catalogue: Catalogue, words: Words): RowWork | null {
  const { work, status, nextStep } = row;
  if (!work) return null;
  const isOpen = groupOf[status] !== "decided";
  return {
    owner: ownerOf(work, catalogue, words) ?? (isOpen ? [plain(words.noOwner, words.locale)] : []),
    none: isOpen && !nextStep ? noneOf(row, work, words) : null,
  };
}

type Work = NonNullable<BottleneckRow["work"]>;

/** What is on hold until a day waits for that day: there nothing is amiss. */
function noneOf({ status, reference }: BottleneckRow, work: Work, words: Words): None {
  const held = status === "ON_HOLD" ? work.holdUntil : null;
  if (held) return { text: words.heldUntil(held), isHeld: true, agree: null };
  const href = path(words.locale, `/bottlenecks/${reference}?ask=step#next-step`);
  const agree = work.plan ? { href, text: words.agree } : null;
  return { text: words.noStep, isHeld: false, agree };
}

/** The organisation, and the official there where this reader may know; null where it has none. */
function ownerOf({ ownerId, official }: Work, catalogue: Catalogue, { owner, locale }: Words) {
  const known = catalogue.organisations.get(ownerId ?? "");
  if (!known) return null;
  const { name = "", language = null } = official ?? {};
  const person: Phrase = { text: name, language: language ?? locale, isName: true };
  return [
    ...[plain(owner, locale), organisationName(known, locale)],
    ...(name ? [plain(" · ", locale), person] : []),
  ];
}

/** That nothing is agreed, and the way to it for who may. */
export const noStep = ({ text, isHeld, agree }: None, reference: string) => (
  <>
    {isHeld ? text : <strong>{text}</strong>}
    {agree && (
      <a href={agree.href} aria-label={`${agree.text} ${reference}`} className="row-agree no-print">
        {agree.text}
      </a>
    )}
  </>
);
