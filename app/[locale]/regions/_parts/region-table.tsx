import { Phrase } from "@/components/ui/phrase";
import type { RegionEntry } from "@/data/catalogue";
import { type Tally, tallyOf } from "@/data/counts/figures";
import { compareNames, inLanguage, type Language, type Phrase as Text } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

export const tableOrders = ["name", "open", "projects"] as const;
export type TableOrder = (typeof tableOrders)[number];

/** Regions that have something in common: what, in which colour, and which. */
export type RegionGroup = {
  id: string;
  title: string;
  tint: string;
  regions: readonly RegionEntry[];
};

type Props = {
  locale: Locale;
  id: string;
  caption: string;
  groups: readonly RegionGroup[];
  tallies: ReadonlyMap<string, Tally>;
  order: TableOrder;
};

type Row = Tally & { id: string; name: Text };

/** Regions by what they have in common, with their own open bottlenecks and projects, each number a link. */
export function RegionTable({ locale, id, caption, groups, tallies, order }: Props) {
  const rowsOf = (regions: readonly RegionEntry[]) =>
    regions
      .map((region): Row => {
        const name = inLanguage(region.names, locale);
        return { id: region.id, name, ...tallyOf(tallies, region.id) };
      })
      .sort(inOrder(order, locale));
  const most = Math.max(1, ...groups.flatMap(({ regions }) => rowsOf(regions)).map(openOf));
  return (
    <table className="mt-4 w-full border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <Head {...{ locale, id, order }} />
      {groups.map(({ id: group, title, tint, regions }) => (
        <tbody key={group} className="break-inside-avoid">
          <tr>
            <th scope="rowgroup" colSpan={3} className="pt-4 pb-1 text-left">
              <span
                className={`block rounded-control px-2.5 py-1 font-semibold font-serif text-body ${tint}`}
              >
                {title}
              </span>
            </th>
          </tr>
          {rowsOf(regions).map((row) => (
            <RegionRow key={row.id} {...{ locale, row, most }} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const openOf = ({ open }: Tally) => open;

function inOrder(order: TableOrder, locale: Language) {
  const compare = compareNames(locale);
  const byName = (a: Row, b: Row) => compare(a.name.text, b.name.text);
  if (order === "name") return byName;
  return (a: Row, b: Row) => b[order] - a[order] || byName(a, b);
}

function Head({ locale, id, order }: Pick<Props, "locale" | "id" | "order">) {
  const t = translator(locale, "Region");
  const names = { name: t("region"), open: t("open"), projects: t("projects") };
  return (
    <thead>
      <tr className="border-line-strong border-b align-bottom text-label">
        {tableOrders.map((name) => (
          <th
            key={name}
            scope="col"
            aria-sort={name !== order ? undefined : name === "name" ? "ascending" : "descending"}
            className={`px-2.5 py-2 font-semibold ${name === "projects" ? "text-right" : "text-left"}`}
          >
            <a
              href={path(locale, `/regions${name === "name" ? "" : `?sort=${name}`}#${id}`)}
              className={`inline-flex min-h-8 items-center ${name === order ? "text-ink no-underline" : ""}`}
            >
              {names[name]}
              {name === order && <span aria-hidden="true">{name === "name" ? " ↑" : " ↓"}</span>}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function RegionRow({ locale, row, most }: { locale: Locale; row: Row; most: number }) {
  const t = translator(locale, "Region");
  const format = formatter(locale);
  const { id, name, open, projects } = row;
  const number = (count: number, href: string, label: string) =>
    count === 0 ? (
      <span className="text-muted">0</span>
    ) : (
      <a href={href} aria-label={label} className="inline-flex min-h-9 items-center">
        {format.number(count)}
      </a>
    );
  return (
    <tr className="border-line border-b">
      <th scope="row" className="wrap-anywhere px-2.5 text-left font-normal">
        <a
          href={path(locale, `/regions/${id}`)}
          className="inline-flex min-h-10 items-center no-underline"
        >
          <Phrase phrase={name} locale={locale} />
        </a>
      </th>
      <td className="w-2/5 px-2.5 tabular-nums">
        <span className="flex items-center gap-2.5">
          <span className="w-7 flex-none">
            {number(
              open,
              path(locale, `/bottlenecks?group=open&region=${id}`),
              t("mark", { region: name.text, count: open }),
            )}
          </span>
          <svg
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="h-2.5 w-full fill-map-3"
          >
            {open > 0 && <rect width={Math.max((100 * open) / most, 1.5)} height="1" />}
          </svg>
        </span>
      </td>
      <td className="px-2.5 text-right tabular-nums">
        {number(
          projects,
          path(locale, `/projects?region=${id}`),
          t("projectsMark", { region: name.text, count: projects }),
        )}
      </td>
    </tr>
  );
}
