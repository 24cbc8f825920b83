import type { Tone } from "@/components/ui/badge";
import { formatter } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

const looks = {
  ok: { dot: "before:bg-ok", bar: "fill-ok" },
  warn: { dot: "before:bg-warn", bar: "fill-warn" },
  bad: { dot: "before:bg-bad", bar: "fill-bad" },
  info: { dot: "before:bg-info", bar: "fill-info" },
  idle: { dot: "before:bg-idle", bar: "fill-idle" },
} as const;

/** One filter as a strip: how the records are spread over its values, each a link that chooses it or lets it go. */
export function StatusStrip({ screen }: { screen: ListScreen }) {
  const { locale, asked, counts, names, strip, texts } = screen;
  if (!strip) return null;
  const { filter, tones } = strip;
  const chosen = asked.filter[filter] ?? [];
  const facet = counts.facets[filter];
  const parts = [...(names[filter] ?? [])]
    .map(([value, { text }]) => ({ value, text, count: facet?.counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const format = formatter(locale);
  return (
    <nav aria-label={texts(`filter.${filter}`)} className="no-print mt-4">
      {chosen.map((value) => (
        <input key={value} type="hidden" name={filter} value={value} />
      ))}
      <Bar parts={parts} chosen={chosen} tones={tones} />
      <ul className="more mt-1.5 flex gap-x-1 overflow-x-auto *:flex-none max-md:pb-1 md:flex-wrap">
        {parts.map(({ value, text, count }) => (
          <li key={value}>
            <a
              href={hrefOf(screen, { filter: { ...asked.filter, [filter]: toggled(value) } })}
              aria-current={chosen.includes(value) ? "true" : undefined}
              className={`strip ${looks[tones[value] ?? "idle"].dot}`}
            >
              {`${text} `}
              <b>{`${format.number(count)}${facet?.atLeast ? "+" : ""}`}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type BarProps = {
  parts: readonly { value: string; count: number }[];
  chosen: readonly string[];
  tones: Readonly<Record<string, Tone>>;
};

/** The same drawn, in the same order, one path for all of a look; the words below say it all. */
function Bar({ parts, chosen, tones }: BarProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const drawn = new Map<string, string>();
  let from = 0;
  for (const { value, count } of parts) {
    const isFaint = chosen.length > 0 && !chosen.includes(value);
    const look = `${looks[tones[value] ?? "idle"].bar}${isFaint ? " opacity-35" : ""}`;
    const width = (1000 * count) / total;
    const box = `M${rounded(from)} 0h${rounded(Math.max(0, width - 2))}v10H${rounded(from)}z`;
    drawn.set(look, `${drawn.get(look) ?? ""}${box}`);
    from += width;
  }
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className="block h-3 w-full overflow-hidden rounded-control"
    >
      {[...drawn].map(([look, d]) => (
        <path key={look} d={d} className={look} />
      ))}
    </svg>
  );
}

const rounded = (n: number): number => Math.round(n * 10) / 10;
