import { Phrase } from "@/components/ui/phrase";
import { inLanguage, type Names } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter } from "@/i18n/server";

type Props = {
  locale: Locale;
  themes: readonly { id: string; names: Names; count: number }[];
};

/** How many bottlenecks each theme has: a bar for the eye, the number beside it. */
export function ThemeList({ locale, themes }: Props) {
  const format = formatter(locale);
  const most = Math.max(...themes.map(({ count }) => count), 1);
  return (
    <ul className="mt-4 border-line border-b">
      {themes.map(({ id, names, count }) => (
        <li key={id} className="border-line border-t">
          <a
            href={path(locale, `/bottlenecks?theme=${id}`)}
            className="block py-2 text-ink no-underline hover:bg-water-tint"
          >
            <span className="flex justify-between gap-4 text-small">
              <span>
                <Phrase phrase={inLanguage(names, locale)} locale={locale} />
              </span>
              <span className="font-semibold tabular-nums">{format.number(count)}</span>
            </span>
            <svg
              viewBox="0 0 100 1"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="mt-1 h-1.5 w-full fill-water"
            >
              <rect width={Math.max((100 * count) / most, 1)} height="1" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}
