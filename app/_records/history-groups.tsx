import type { History } from "@/data/history";
import type { EventGroup } from "@/domain/event/group";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  history: Pick<History, "total" | "counts">;
  locale: Locale;
  asked: { group: EventGroup | null };
  hrefOf: (change: { group: EventGroup | null }) => string;
};

/** What a history can be narrowed to, each with how much of it there is. On paper it says what was chosen. */
export function HistoryGroups({ history: { total, counts }, locale, asked, hrefOf }: Props) {
  const t = translator(locale, "History");
  const format = formatter(locale);
  const all = { group: null, count: total, text: t("everything") };
  const shown = [all, ...counts.map((one) => ({ ...one, text: t(`group.${one.group}`) }))];
  const chosen = asked.group && t(`group.${asked.group}`);
  return (
    <>
      {chosen && <p className="mt-4 hidden font-semibold print:block">{chosen}</p>}
      <nav aria-label={t("groups")} className="mt-6">
        <ul className="flex flex-wrap gap-1.5">
          {shown.map(({ group, count, text }) => (
            <li key={text}>
              <a
                href={hrefOf({ group })}
                className="pill"
                aria-current={group === asked.group ? "true" : undefined}
              >
                {`${text} `}
                <span>{format.number(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
