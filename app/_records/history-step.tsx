import { Words } from "@/components/ui/words";
import type { ToldWords } from "@/data/history-texts";
import { dateOf } from "@/domain/day";
import type { StepTaken } from "@/domain/event/bottleneck";
import type { NamedRecord } from "@/domain/event/payload";
import { addressOf } from "@/domain/noun";
import { path } from "@/i18n/routing";
import type { HistoryWords } from "./history-words";

/** On what ground, instead of which and until when a step was taken. */
export function stepOf({ from, to, dueOn, ground, original }: StepTaken, texts: HistoryWords) {
  const { t, page, bottleneck, inFull } = texts;
  return (
    <>
      {inFull && from && (
        <p className="text-muted">{t("from", { status: bottleneck(`status.${from}`) })}</p>
      )}
      {ground && <p>{bottleneck(`ground.${ground}`)}</p>}
      {original && (
        <p>
          {t("original")} {linksTo([original], texts)}
        </p>
      )}
      {dueOn && (
        <p>
          {page(to === "ON_HOLD" ? "heldUntil" : "reviewedOn", { date: writtenDay(dueOn, texts) })}
        </p>
      )}
    </>
  );
}

/** Why, in the official's own words, marked where they are in another language than the page. */
export function reasonOf(words: readonly ToldWords[], { locale }: HistoryWords) {
  const reasons = words.filter(({ field }) => field === "reason" || field === "withdrawalReason");
  // A release brings the reason of a case from sources in several languages.
  const reason = reasons.find(({ language }) => language === locale) ?? reasons[0];
  if (!reason) return null;
  const text = reason.text ?? `[… ${reason.ground}]`;
  const language = reason.language ?? locale;
  return (
    <p className="whitespace-pre-line">
      <Words phrase={{ text, language }} locale={locale} />
    </p>
  );
}

/** The records that an event names, as links. */
export const linksTo = (records: readonly NamedRecord[], { locale }: HistoryWords) =>
  records.map(({ id, type, reference }, at) => (
    <span key={id}>
      {at > 0 && ", "}
      <a href={path(locale, addressOf({ type, reference }))}>{reference}</a>
    </span>
  ));

/** A day as one writes it in this language. */
export const writtenDay = (given: string, { format }: HistoryWords): string =>
  format.dateTime(dateOf(given), { dateStyle: "long", timeZone: "UTC" });
