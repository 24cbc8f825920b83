import { dateOf } from "@/domain/day";
import { filterNames, rangeNames, wholeGroups } from "@/domain/list";
import { isOpenRange } from "@/domain/range";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { ListScreen } from "./screen";

type Narrowed = Pick<ListScreen, "locale" | "list" | "asked" | "names" | "texts">;

/** What a list is narrowed to, in words: each filter with the values that were chosen of it. */
export function filterWords(screen: Narrowed): { term: string; value: string }[] {
  const { locale, list, asked, names, texts } = screen;
  const t = translator(locale, "List");
  const typed = asked.q ? [{ term: t("typed"), value: asked.q }] : [];
  const groups = wholeGroups(list, asked.filter);
  const filters = filterNames(list).flatMap((filter) => {
    const whole = groups.filter((name) => list.groups?.[name]?.filter === filter);
    const grouped = whole.flatMap((name) => list.groups?.[name]?.values ?? []);
    const words = [
      ...whole.map((name) => texts(`group.${name}`)),
      ...(asked.filter[filter] ?? [])
        .filter((value) => !grouped.includes(value))
        .map((value) => names[filter]?.get(value)?.text ?? value),
    ];
    return words.length > 0 ? [{ term: texts(`filter.${filter}`), value: words.join(" · ") }] : [];
  });
  return [...typed, ...filters, ...rangeWords(screen)];
}

function rangeWords({ locale, list, asked, texts }: Narrowed) {
  const t = translator(locale, "List");
  return rangeNames(list).flatMap((name) => {
    const range = asked.ranges[name];
    if (!range || isOpenRange(range)) return [];
    const [from, until] = [range.from, range.until].map((end) => (end ? endText(locale, end) : ""));
    const kind = !until ? "onlyFrom" : !from ? "onlyUntil" : "both";
    const value = t(`between.${kind}`, { from: from ?? "", until: until ?? "" });
    return [{ term: texts(`filter.${name}`), value }];
  });
}

const endText = (locale: Locale, end: string): string =>
  formatter(locale).dateTime(dateOf(end), { dateStyle: "medium", timeZone: "UTC" });
