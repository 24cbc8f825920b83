import type { Catalogue } from "@/data/catalogue";
import { eventsOnPage, type History as Told } from "@/data/history";
import type { Locale } from "@/i18n/routing";
import { EventList } from "./event-list";
import { historyWords } from "./history-words";

type Props = {
  history: Told;
  catalogue: Catalogue;
  locale: Locale;
  /** The address of the page with all of it; left out where there is none. */
  all?: string;
};

/** What happened to a record lately, the newest first, with the way to all of it. */
export function History({ history, catalogue, locale, all }: Props) {
  const words = historyWords(locale, catalogue);
  if (history.events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.t("title")}</h2>
      <EventList events={history.events} words={words} />
      {all && (
        <p className="no-print border-line border-t pt-2">
          <a href={all} className="inline-flex min-h-11 items-center underline">
            {words.t(history.total > eventsOnPage ? "all" : "allOnOnePage", {
              count: history.total,
            })}
          </a>
        </p>
      )}
    </section>
  );
}
