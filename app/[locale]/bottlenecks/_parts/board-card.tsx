import { PracticeTag } from "@/app/_records/practice-mark";
import { organisationName } from "@/components/organisation-field/written-name";
import { joined } from "@/components/ui/joined";
import type { BoardCard } from "@/data/bottleneck/board";
import type { Catalogue } from "@/data/catalogue";
import { stepOnBoard } from "@/domain/bottleneck/next-step";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { sidesOf } from "./board-sides";
import type { BoardWords } from "./board-words";

export type BoardReading = { catalogue: Catalogue; locale: Locale; words: BoardWords };

/** A case on the board. Called and not mounted, few elements: what a card costs is what the board costs. */
export function cardOf(card: BoardCard, reading: BoardReading) {
  const { catalogue, locale, words } = reading;
  const t = translator(locale, "Board");
  const owner = catalogue.organisations.get(card.ownerId ?? "");
  const isLate = card.nextStepOn !== null && words.due(card.nextStepOn).urgency === "late";
  return (
    <li key={card.reference} className={isLate ? "board-card late" : "board-card"}>
      <p className="board-top">
        <span>{card.reference}</span>
        <span>{words.age(card)}</span>
      </p>
      <h4 className="board-title">
        <a
          href={path(locale, `/bottlenecks/${card.reference}`)}
          lang={card.language === locale ? undefined : card.language}
        >
          {card.title}
        </a>
      </h4>
      {stepOf(card, reading)}
      {(card.may.answer || card.may.move) && actsOf(card, reading)}
      <p className="board-foot">
        <span>{owner ? joined([organisationName(owner, locale)], locale) : t("noOwner")}</span>
        <span>{sidesOf(card, catalogue, locale)}</span>
      </p>
      {(!card.published || card.isPractice) && (
        <p className="text-label text-muted">
          {!card.published && `${translator(locale, "Portal")("internal")} `}
          {card.isPractice && PracticeTag({ locale })}
        </p>
      )}
    </li>
  );
}

const tones = {
  late: "font-bold text-bad",
  near: "font-bold text-warn",
  later: "text-muted",
} as const;

/** What comes next and by when; where nothing is agreed, the way to it for who may. */
function stepOf(card: BoardCard, { locale, words }: BoardReading) {
  const t = translator(locale, "Board");
  const { nextStep, nextStepOn, nextStepLanguage, originalLanguage, holdUntil, status } = card;
  const due = nextStepOn && words.due(nextStepOn);
  if (nextStep)
    return (
      <p className="board-step">
        {joined([{ text: nextStep, language: nextStepLanguage ?? originalLanguage }], locale)}
        {due && <span className={tones[due.urgency]}>{due.text}</span>}
      </p>
    );
  if (status === "ON_HOLD" && holdUntil)
    return <p className="board-step">{t("heldUntil", { date: words.day(holdUntil) })}</p>;
  return (
    <p className="board-step">
      <span className="font-bold text-warn">{translator(locale, "NextStep")("none")}</span>
      {card.may.plan && (
        <a href={path(locale, `/bottlenecks/${card.reference}?ask=step#next-step`)}>
          {t("agree")}
          <span className="sr-only">{` ${card.reference}`}</span>
        </a>
      )}
    </p>
  );
}

/** "Done", and the way to the other statuses: what the official may do with it. */
function actsOf(
  { reference, may, nextStep, stepId, stepVersion }: BoardCard,
  { locale }: BoardReading,
) {
  const t = translator(locale, "Board");
  const here = path(locale, `/bottlenecks/${reference}`);
  const of = <span className="sr-only">{` ${reference}`}</span>;
  const step = stepId ?? "";
  return (
    <div className="board-acts">
      {nextStep && may.plan && (
        <>
          <input
            type="hidden"
            name="steps"
            value={stepOnBoard({ reference, step, stepVersion: stepVersion ?? 0 })}
          />
          <button type="submit" name="reference" value={reference} className="main">
            {translator(locale, "NextStep")("done")}
            {of}
          </button>
        </>
      )}
      {nextStep && !may.plan && may.answer && (
        <a href={`${here}#next-step`}>
          {t("answer")}
          {of}
        </a>
      )}
      {may.move && (
        <a href={`${here}#steps`}>
          {t("status")}
          {of}
        </a>
      )}
    </div>
  );
}
