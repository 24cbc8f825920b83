import type { Tally } from "@/data/counts/figures";
import type { Border } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; borders: ReadonlyMap<Border, Tally> };

/** What concerns a border as a whole and no region of its own: how many, and the way to them. */
export function AlongTheBorder({ locale, borders }: Props) {
  const t = translator(locale, "BorderMap");
  const found = [...borders].filter(([, { open }]) => open > 0);
  if (found.length === 0) return null;
  return (
    <ul aria-label={t("wideLabel")} className="flex flex-wrap gap-2">
      {found.map(([border, { open }]) => (
        <li key={border}>
          <a
            href={path(locale, `/bottlenecks?group=open&border=${border}`)}
            className="inline-flex min-h-10 items-center gap-1.5 rounded-full border border-water bg-surface px-3.5 font-semibold text-small no-underline hover:bg-water-tint max-md:min-h-11"
          >
            {t(`wide.${border}`, { count: open })}
          </a>
        </li>
      ))}
    </ul>
  );
}
