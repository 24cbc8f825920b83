import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { History as Told, ToldEvent } from "@/data/history";
import { isUnknownMoment } from "@/domain/bottleneck/known-since";
import { inLanguage, type Phrase as Text } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { detailsOf } from "./history-details";
import { isTakenOver, withoutLoading } from "./history-loaded";
import { type HistoryWords, historyWords } from "./history-words";

type Props = {
  history: Told;
  catalogue: Catalogue;
  locale: Locale;
  /** The address of the same page with all of it; left out where there is none. */
  all?: string;
};

/** What happened to a record, the newest first: when, what, and as far as one may know who did it. */
export function History({ history, catalogue, locale, all }: Props) {
  const words = historyWords(locale, catalogue);
  if (history.events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.t("title")}</h2>
      <ol className="mt-3">
        {withoutLoading(history.events).map((told) => (
          <li key={told.id} className="border-line border-t py-3 sm:flex sm:gap-6">
            <At moment={told.at} words={words} />
            <div className="wrap-anywhere min-w-0 max-w-measure">
              <p className="font-bold">
                {isTakenOver(told) ? words.t("takenOver") : words.events(told.event.name)}
              </p>
              {detailsOf(told, words)}
              <By by={told.by} catalogue={catalogue} words={words} />
            </div>
          </li>
        ))}
      </ol>
      {history.hasMore && all && (
        <p className="no-print border-line border-t pt-2">
          <a href={all} className="inline-flex min-h-11 items-center underline">
            {words.t("all")}
          </a>
        </p>
      )}
    </section>
  );
}

/** Of a case from sources nobody may know the day: its facts say so, once. */
function At({ moment, words: { format } }: { moment: Date; words: HistoryWords }) {
  const width = "block w-32 flex-none text-muted text-small tabular-nums";
  if (isUnknownMoment(moment)) return <span className={`${width} max-sm:hidden`} />;
  return (
    <time dateTime={moment.toISOString()} className={width}>
      {format.dateTime(moment, { dateStyle: "medium" })}
    </time>
  );
}

type ByProps = { by: ToldEvent["by"]; catalogue: Catalogue; words: HistoryWords };

function By({ by, catalogue, words }: ByProps) {
  const { role, organisationId, name, nameLanguage } = by;
  const { organisations, merged } = catalogue;
  const organisation = organisations.get(organisationId ?? "") ?? merged.get(organisationId ?? "");
  const { locale, roles } = words;
  const parts: Text[] = [
    ...(role ? [{ text: roles(role), language: locale }] : []),
    ...(organisation ? [inLanguage(organisation.names, locale)] : []),
    ...(name ? [{ text: name, language: nameLanguage ?? locale, isName: true }] : []),
  ];
  return (
    parts.length > 0 && (
      <p className="text-muted text-small">
        {parts.map((phrase, at) => (
          <span key={phrase.text}>
            {at > 0 && " · "}
            <Phrase phrase={phrase} locale={locale} />
          </span>
        ))}
      </p>
    )
  );
}
