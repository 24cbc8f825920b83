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
export const writtenChanges = (written: readonly ToldWords[], words: HistoryWords): ReactNode =>
  written
    .filter(({ field }) => !apart.includes(field))
    .map((one) => {
      const { field, language } = one;
      const [name = ""] = fieldNames([language ? `${field}-${language}` : field, field], words);
      return (
        <Line key={`${field} ${language}`} name={name}>
          <Written written={one} words={words} />
        </Line>
      );
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
    return [
      <Line key={field} name={name}>
        <OldAndNew old={read(was, is)} now={read(is, was)} words={words} />
      </Line>,
    ];
  });

const listOf = (fact: Changes[string][0]) =>
  Array.isArray(fact) ? fact : fact === null ? [] : [fact];

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <p className="whitespace-pre-line">
    <span className="text-muted">{name}</span> {children}
  </p>
);

type Change = { old: readonly Text[]; now: readonly Text[]; words: HistoryWords };

function OldAndNew({ old, now, words }: Change) {
  const { locale, t } = words;
  const all = (some: readonly Text[]) =>
    some.map((phrase, at) => (
      <Fragment key={phrase.text}>
        {at > 0 && ", "}
        <Words phrase={phrase} locale={locale} />
      </Fragment>
    ));
  return (
    <>
      {old.length > 0 && (
        <del>
          <Unseen text={t("was")} />
          {all(old)}
        </del>
      )}{" "}
      {now.length > 0 && (
        <ins>
          <Unseen text={t("is")} />
          {all(now)}
        </ins>
      )}
    </>
  );
}

/** Colour and strokes say nothing to whoever hears the page. */
const Unseen = ({ text }: { text: string }) => <span className="sr-only">{text} </span>;

type WrittenProps = { written: ToldWords; words: HistoryWords };

function Written({ written, words }: WrittenProps) {
  const { text, ground, before, beforeGround } = written;
  const language = written.language ?? words.locale;
  const shown = (own: string | null, erased: string | null): Text[] => {
    const stands = own ?? (erased && `[… ${erased}]`);
    return stands ? [{ text: stands, language }] : [];
  };
  const [old, now] = [shown(before, beforeGround), shown(text, ground)];
  const isErased = [...old, ...now].some((one) => erasedGround(one.text) !== null);
  if (isErased || !old[0] || !now[0]) return <OldAndNew {...{ old, now, words }} />;
  const { start, gone, added, end } = textDifference(old[0].text, now[0].text);
  return (
    <span {...(language !== words.locale && { lang: language })}>
      {unbroken(start)}
      <OldAndNew {...{ old: phrases(gone, words), now: phrases(added, words), words }} />
      {unbroken(end)}
    </span>
  );
}

/** The language stands around all of it. */
const phrases = (text: string, { locale }: HistoryWords): Text[] =>
  text ? [{ text, language: locale }] : [];
