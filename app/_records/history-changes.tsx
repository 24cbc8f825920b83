import { Fragment, type ReactNode } from "react";
import { Words } from "@/components/ui/words";
import type { ToldWords } from "@/data/history-texts";
import type { Changes } from "@/domain/event/payload";
import type { Phrase as Text } from "@/domain/language";
import { erasedGround } from "@/domain/text";
import { textDifference } from "@/domain/text-difference";
import { unbroken } from "@/domain/unbroken";
import { fieldNames } from "./field-names";
import { factInWords } from "./history-values";
import type { HistoryWords } from "./history-words";

/** What is told with its own words, as the reason of a step. */
const apart = ["reason", "withdrawalReason"];

/** Field by field what was written, with what stood there before. */
export const writtenChanges = (texts: readonly ToldWords[], words: HistoryWords): ReactNode =>
  texts
    .filter(({ field }) => !apart.includes(field))
    .map((one) => {
      const { field, language } = one;
      const [name = ""] = fieldNames([language ? `${field}-${language}` : field, field], words);
      return lineOf(`${field} ${language}`, name, written(one, words));
    });

/** Fact by fact what it was and what it became. */
export const factChanges = (changes: Changes, words: HistoryWords): ReactNode =>
  Object.entries(changes).flatMap(([field, [before, after]]) => {
    const [name] = fieldNames([field], words);
    if (!name) return [];
    const [was, is] = [listOf(before), listOf(after)];
    const read = (some: typeof was, others: typeof was) =>
      some
        .filter((one) => !others.includes(one))
        .flatMap((one) => factInWords(field, one, words) ?? []);
    return [lineOf(field, name, oldAndNew({ old: read(was, is), now: read(is, was), words }))];
  });

const listOf = (fact: Changes[string][0]) =>
  Array.isArray(fact) ? fact : fact === null ? [] : [fact];

// Each of these is called, and not mounted: a page of many changes is made of them.

const lineOf = (key: string, name: string, said: ReactNode) => (
  <p key={key} className="is-change">
    {`${name} `}
    {said}
  </p>
);

type Change = { old: readonly Text[]; now: readonly Text[]; words: HistoryWords };

function oldAndNew({ old, now, words }: Change) {
  const { locale, t } = words;
  const all = (some: readonly Text[]) =>
    some.map((phrase, at) => (
      <Fragment key={phrase.text}>
        {at > 0 && ", "}
        {Words({ phrase, locale })}
      </Fragment>
    ));
  return (
    <>
      {old.length > 0 && (
        <del>
          {unseen(t("was"))}
          {all(old)}
        </del>
      )}{" "}
      {now.length > 0 && (
        <ins>
          {unseen(t("is"))}
          {all(now)}
        </ins>
      )}
    </>
  );
}

/** Colour and strokes say nothing to whoever hears the page. */
const unseen = (text: string) => <span className="sr-only">{text} </span>;

function written(one: ToldWords, words: HistoryWords) {
  const { text, ground, before, beforeGround } = one;
  const language = one.language ?? words.locale;
  const shown = (own: string | null, erased: string | null): Text[] => {
    const stands = own ?? (erased && `[… ${erased}]`);
    return stands ? [{ text: stands, language }] : [];
  };
  const [old, now] = [shown(before, beforeGround), shown(text, ground)];
  const isErased = [...old, ...now].some((one) => erasedGround(one.text) !== null);
  if (isErased || !old[0] || !now[0]) return oldAndNew({ old, now, words });
  const { start, gone, added, end } = textDifference(old[0].text, now[0].text);
  return (
    <span className="text-ink" {...(language !== words.locale && { lang: language })}>
      {unbroken(start)}
      {oldAndNew({ old: phrases(gone, words), now: phrases(added, words), words })}
      {unbroken(end)}
    </span>
  );
}

/** The language stands around all of it. */
const phrases = (text: string, { locale }: HistoryWords): Text[] =>
  text ? [{ text, language: locale }] : [];
