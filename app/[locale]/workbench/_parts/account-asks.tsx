import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import type { AccountAsks as Asks } from "@/data/account/asks";
import { endingDays } from "@/domain/account/account";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What is asked of an administrator: how many accounts, why, and the list of exactly those. */
export function AccountAsks({ asks, locale }: { asks: Asks; locale: Locale }) {
  const t = translator(locale, "Workbench");
  return (
    <section aria-labelledby="tasks" className="w-full max-w-measure">
      <h2 id="tasks" className="sr-only">
        {t("tasks")}
      </h2>
      <Card>
        <ul>
          {asks.map(({ ask, count }) => (
            <li
              key={ask}
              className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-line py-3 not-first:border-t first:pt-0 last:pb-0"
            >
              <div className="min-w-0 flex-1 basis-60">
                <b id={`ask-${ask}`} className="block">
                  {t(`accountAsk.${ask}`, { count, days: endingDays })}
                </b>
                {t(`accountWhy.${ask}`)}
              </div>
              <ButtonLink
                look="quiet"
                href={path(locale, `/accounts?state=${ask}`)}
                about={`ask-${ask}`}
              >
                {t("action.read")}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
