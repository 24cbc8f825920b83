import { PracticeMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { SolvedCase as Solved } from "@/data/news";
import { dateOf } from "@/domain/day";
import { type Phrase as Text, textFor } from "@/domain/language";
import { firstSigns } from "@/domain/text";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** So many signs of a text are told here; the record has all of it. */
const most = 180;

/** What was resolved last, as it was and as it is now. */
export function SolvedCase({ locale, solved }: { locale: Locale; solved: Solved }) {
  const t = translator(locale, "Home");
  const status = translator(locale, "Bottleneck");
  const { reference, texts, originalLanguage, solvedOn, isWhole, now } = solved;
  const text = textFor(texts, locale, originalLanguage);
  if (!text) return null;
  const day = formatter(locale).dateTime(dateOf(solvedOn), { dateStyle: "long", timeZone: "UTC" });
  return (
    <section aria-labelledby="solved" className="mt-7 border-ok border-l-4 pl-4">
      <p className="flex flex-wrap items-center gap-x-2 text-small">
        <span className="word ok">
          {status(`status.${isWhole ? "RESOLVED" : "PARTLY_RESOLVED"}`)}
        </span>
        <span className="text-muted">{day}</span>
        <PracticeMark reference={reference} locale={locale} />
      </p>
      <h2 id="solved" className="mt-0.5 text-lead">
        <a href={path(locale, `/bottlenecks/${reference}`)} className="no-underline">
          <Phrase phrase={{ text: text.title, language: text.language }} locale={locale} />
        </a>
      </h2>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-small">
        <dt className="text-muted">{t("before")}</dt>
        <dd>
          <Phrase phrase={short({ text: text.problem, language: text.language })} locale={locale} />
        </dd>
        <dt className="text-muted">{t("after")}</dt>
        <dd>
          <Phrase phrase={short(now)} locale={locale} />
        </dd>
      </dl>
    </section>
  );
}

/** As many whole sentences as there is room for; of a long first one its beginning. */
function short({ text, language }: Text): Text {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const fitting = sentences.reduce((told, one) =>
    `${told} ${one}`.length <= most ? `${told} ${one}` : told,
  );
  const cut = firstSigns(fitting, most);
  return { text: cut === fitting ? cut : `${cut.replace(/\s+\S*$/, "")} …`, language };
}
