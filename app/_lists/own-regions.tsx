import { Phrase } from "@/components/ui/phrase";
import { inLanguage } from "@/domain/language";
import { formatter, translator } from "@/i18n/server";
import { regionFilter, withRegions } from "./place-asked";
import { hrefOf, type ListScreen } from "./screen";

/** The regions for which the reader works, before all others: one click shows what is there. */
export function OwnRegions({ screen }: { screen: ListScreen }) {
  const { locale, list, asked, catalogue, counts, own } = screen;
  const filter = regionFilter(list) ?? "";
  const facet = counts.facets[filter];
  const chosen = asked.filter[filter] ?? [];
  const offered = own.named
    .filter((id) => !chosen.includes(id))
    .flatMap((id) => catalogue.regions.get(id) ?? []);
  if (offered.length === 0) return null;
  const format = formatter(locale);
  return (
    <div className="mb-4">
      <p className="font-bold">
        {translator(locale, "List")("ownRegions", { count: offered.length })}
      </p>
      <ul>
        {offered.map(({ id, names }) => {
          const count = facet?.counts.get(id);
          return (
            <li key={id} className="flex justify-between gap-3">
              <a
                href={hrefOf(screen, { filter: withRegions(screen, [id]) })}
                className="inline-flex min-h-9 items-center"
              >
                <Phrase phrase={inLanguage(names, locale)} locale={locale} />
              </a>
              {count !== undefined && (
                <span className="self-center text-label text-muted tabular-nums">
                  {`${format.number(count)}${facet?.atLeast ? "+" : ""}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
