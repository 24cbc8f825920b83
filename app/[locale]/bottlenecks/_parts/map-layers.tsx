import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { Phrase } from "@/components/ui/phrase";
import type { Phrase as Text } from "@/domain/language";
import { formatter, translator } from "@/i18n/server";
import { stretches } from "./stretches";

type Layer = { href: string; name: Text; count?: string; isOn: boolean };

/** Of themes so many, the largest; a chosen one always. */
const mostLayers = 6;

/** What the map shows, as choices that are links: which status, which theme, and which stretch of the border. */
export function MapLayers({ screen }: { screen: ListScreen }) {
  const { locale, asked, texts } = screen;
  const t = translator(locale, "BottleneckList");
  return (
    <nav aria-label={t("layers")} className="no-print mt-3 grid min-w-0 gap-3 text-small">
      <Row title={texts("filter.status")} locale={locale} layers={layersOf(screen, "status")} />
      <Row title={texts("filter.theme")} locale={locale} layers={layersOf(screen, "theme")} />
      <Row
        title={t("zoom")}
        locale={locale}
        layers={stretches(screen).map(({ zoom, text }) => ({
          href: hrefOf(screen, { zoom }),
          name: { text, language: locale },
          isOn: asked.zoom === zoom,
        }))}
      />
    </nav>
  );
}

function layersOf(screen: ListScreen, filter: "status" | "theme"): Layer[] {
  const { locale, asked, counts, names } = screen;
  const chosen = asked.filter[filter] ?? [];
  const found = counts.facets[filter]?.counts ?? new Map<string, number>();
  const all = [...(names[filter] ?? [])].flatMap(([value, name]) => {
    const count = found.get(value) ?? 0;
    const isOn = chosen.includes(value);
    if (count === 0 && !isOn) return [];
    const left = isOn ? chosen.filter((one) => one !== value) : [...chosen, value];
    const href = hrefOf(screen, { filter: { ...asked.filter, [filter]: left } });
    return [{ href, name, number: count, count: formatter(locale).number(count), isOn }];
  });
  if (filter === "status") return all;
  const largest = [...all].sort((a, b) => b.number - a.number).slice(0, mostLayers);
  return all.filter((layer) => layer.isOn || largest.includes(layer));
}

type RowProps = { title: string; locale: ListScreen["locale"]; layers: readonly Layer[] };

function Row({ title, locale, layers }: RowProps) {
  return (
    <div className="min-w-0 gap-x-3 sm:flex">
      <p className="w-24 flex-none py-1 font-semibold">{title}</p>
      <ul
        aria-label={title}
        className="flex min-w-0 flex-wrap gap-1.5 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1"
      >
        {layers.map(({ href, name, count, isOn }) => (
          <li key={href} className="max-sm:flex-none">
            <a
              href={href}
              aria-current={isOn ? "true" : undefined}
              className="inline-flex min-h-8 items-center max-sm:whitespace-nowrap gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-ink no-underline hover:border-water aria-[current]:border-water aria-[current]:bg-water-tint aria-[current]:font-semibold aria-[current]:text-water-deep max-md:min-h-11"
            >
              <Phrase phrase={name} locale={locale} />
              {count !== undefined && <span className="text-muted tabular-nums"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
