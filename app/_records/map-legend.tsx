import { levels } from "@/components/map/levels";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

const fills = ["bg-map-0", "bg-map-1", "bg-map-2", "bg-map-3", "bg-map-4"] as const;

/** What the shades of a map mean. For the eye alone: the numbers themselves stand in a table. */
export function MapLegend({ locale, title }: { locale: Locale; title?: string }) {
  const t = translator(locale, "BorderMap");
  const format = formatter(locale);
  const written = (from: number, until: number | null) => {
    if (until === null) return t("from", { from });
    return from === until ? format.number(from) : `${from}–${until}`;
  };
  return (
    <div aria-hidden="true" className="text-label">
      <p className="mb-1.5 font-bold">{title ?? t("legend")}</p>
      <ol className="flex text-center text-muted tabular-nums">
        {levels.map(({ level, from, until }) => (
          <li key={level} className={until === null ? "w-20 sm:w-24" : "w-11 sm:w-14"}>
            <span
              className={`mb-1 block h-3 border border-line-strong border-l-0 ${level === 0 ? "border-l" : ""} ${fills[level]}`}
            />
            {written(from, until)}
          </li>
        ))}
      </ol>
    </div>
  );
}
