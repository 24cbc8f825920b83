import { Phrase as PhraseText } from "@/components/ui/phrase";
import { dateOf } from "@/domain/day";
import { inLanguage, type Phrase } from "@/domain/language";
import { filterNames, rangeNames, wholeGroups } from "@/domain/list";
import { isOpenRange, openRange } from "@/domain/range";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { ListAddress } from "./address";
import { clearedHref, hrefOf, type ListScreen } from "./screen";

/** One thing that a list is narrowed to, and the list without it; what it is to take it away. */
type Chip = {
  key: string;
  name: Phrase;
  left: Partial<ListAddress>;
  removes?: "remove" | "asWord";
};

/** What a list is narrowed to: each can be taken away. */
export function Chips({ screen }: { screen: ListScreen }) {
  const { locale } = screen;
  const t = translator(locale, "List");
  const chips: Chip[] = [...nameChips(screen), ...chosenChips(screen)];
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="flex flex-wrap items-center gap-2 text-label">
      {chips.map(({ key, name, left, removes = "remove" }) => (
        <li key={key}>
          <a
            href={hrefOf(screen, left)}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-control border border-water bg-water-tint px-2 text-water-deep no-underline"
          >
            {t.rich(removes, {
              does: (text) => <span className="sr-only">{text}</span>,
              what: () => <PhraseText phrase={name} locale={locale} />,
            })}{" "}
            <span aria-hidden="true" className="no-print">
              ✕
            </span>
          </a>
        </li>
      ))}
      <li className="no-print">
        <a href={clearedHref(screen)}>{t("clear")}</a>
      </li>
    </ul>
  );
}

/** What was chosen among the filters: of a group all of whose values were chosen it is one. */
export const chosenChips = (screen: ListScreen): Chip[] => [
  ...groupChips(screen),
  ...valueChips(screen),
  ...rangeChips(screen),
];

/** Places and bodies that were named in what was typed: taken away, they are words like any other. */
const nameChips = ({ locale, list, asked, found }: ListScreen) =>
  (found?.named ?? []).flatMap(({ id, names, filter }) => {
    const left = { plain: [...asked.plain, id] };
    const isFilter = Object.hasOwn(list.filters, filter);
    const chip = {
      key: `name-${id}`,
      name: inLanguage(names, locale),
      left,
      removes: "asWord" as const,
    };
    return isFilter ? [chip] : [];
  });

/** Groups of which every value is chosen stand as one. */
const groupChips = ({ locale, list, asked, texts }: ListScreen) =>
  wholeGroups(list, asked.filter).flatMap((name) => {
    const group = list.groups?.[name];
    if (!group) return [];
    const filter = without(asked.filter, group.filter, group.values);
    return [
      { key: name, name: { text: texts(`group.${name}`), language: locale }, left: { filter } },
    ];
  });

function valueChips({ list, asked, names }: ListScreen) {
  const grouped = wholeGroups(list, asked.filter).flatMap((name) => list.groups?.[name] ?? []);
  return filterNames(list).flatMap((filter) =>
    (asked.filter[filter] ?? [])
      .filter(
        (value) => !grouped.some((one) => one.filter === filter && one.values.includes(value)),
      )
      .flatMap((value) => {
        const name = names[filter]?.get(value);
        const left = { filter: without(asked.filter, filter, [value]) };
        return name ? [{ key: `${filter}-${value}`, name, left }] : [];
      }),
  );
}

function rangeChips({ locale, list, asked, texts }: ListScreen) {
  const t = translator(locale, "List");
  return rangeNames(list).flatMap((name) => {
    const range = asked.ranges[name];
    if (!range || isOpenRange(range)) return [];
    const shown = (end: string | null) => (end ? endText(locale, end) : "");
    const [from, until] = [shown(range.from), shown(range.until)];
    const kind = !until ? "onlyFrom" : !from ? "onlyUntil" : "both";
    const text = t(`range.${kind}`, { name: texts(`filter.${name}`), from, until });
    const ranges = { ...asked.ranges, [name]: openRange };
    return [{ key: name, name: { text, language: locale }, left: { ranges } }];
  });
}

const endText = (locale: Locale, end: string): string =>
  formatter(locale).dateTime(dateOf(end), { dateStyle: "medium", timeZone: "UTC" });

const without = (
  filter: ListScreen["asked"]["filter"],
  name: string,
  values: readonly string[],
) => ({ ...filter, [name]: (filter[name] ?? []).filter((value) => !values.includes(value)) });
