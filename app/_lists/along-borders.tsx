import { bordersOfPlace } from "@/domain/border";
import { borders } from "@/domain/region";
import { formatter, translator } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

/**
 * What concerns as a whole a border at which the chosen regions lie is not among what was found: with one click
 * it is. Counted as if nothing were chosen for where, so that it says what it would add. On a map of all regions it is
 * among what was found and in none of them: there each says how many it is, and leads to them.
 */
export function AlongBorders({ screen }: { screen: ListScreen }) {
  const { locale, asked, counts, catalogue } = screen;
  const isAmong = asked.view === "map" && !asked.filter.region?.length;
  const t = translator(locale, isAmong ? "Border.among" : "Border.more");
  const format = formatter(locale);
  const facet = counts.facets.border;
  const chosen = (asked.filter.region ?? []).flatMap((id) => catalogue.regions.get(id) ?? []);
  const members = chosen.flatMap(({ memberIds }) =>
    memberIds.flatMap((id) => catalogue.regions.get(id) ?? []),
  );
  const here = new Set(isAmong ? borders : members.flatMap(bordersOfPlace));
  const along = asked.filter.border ?? [];
  const offered = borders.flatMap((border) => {
    const count = facet?.counts.get(border) ?? 0;
    if (count === 0 || !here.has(border) || (along.length > 0 && isAmong) || along.includes(border))
      return [];
    const shown = `${format.number(count)}${facet?.atLeast ? "+" : ""}`;
    const filter = { ...asked.filter, border: [...along, border] };
    const href = hrefOf(screen, isAmong ? { filter, view: "list" } : { filter });
    return [{ border, text: t(border, { count: shown }), href }];
  });
  if (offered.length === 0) return null;
  return (
    <p className="no-print mb-2 flex flex-wrap gap-x-5 text-small">
      {offered.map(({ border, text, href }) => (
        <a key={border} href={href} className="inline-flex min-h-8 items-center">
          {text}
        </a>
      ))}
    </p>
  );
}
