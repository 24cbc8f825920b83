import { dayAsGiven } from "@/app/_records/day-as-given";
import { nameBorders } from "@/app/_records/place-names";
import type { BottleneckRow } from "@/data/bottleneck/list";
import type { Catalogue } from "@/data/catalogue";
import { type BottleneckStatus, groupOf } from "@/domain/bottleneck/bottleneck";
import { isUnknownMoment, registeredAt } from "@/domain/bottleneck/known-since";
import { dayAtBorder, dayOf, daysBetween, spanOf } from "@/domain/day";
import { inLanguage, type Language } from "@/domain/language";
import { type Country, countries, nameRegions } from "@/domain/region";
import type { Mark } from "@/domain/search/mark";
import { piecesOf } from "@/domain/search/pieces";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { RowView } from "./bottleneck-rows";
import { workOf, workWords } from "./row-work";

/** More places than these are told as countries. */
const mostPlaces = 4;

/** Makes the rows of a list ready for this reader; what was searched for is marked in the titles. */
export function viewRows(
  rows: readonly BottleneckRow[],
  catalogue: Catalogue,
  locale: Language,
  marks: readonly Mark[] = [],
): RowView[] {
  const words = wordsOf(locale);
  const work = workWords(locale);
  return rows.map((row) => ({
    reference: row.reference,
    href: path(locale, `/bottlenecks/${row.reference}`),
    status: row.status,
    statusText: words.status(row.status),
    editorial: row.statusIsEditorial ? words.editorial : null,
    internal: row.published ? null : words.internal,
    isPractice: row.isPractice,
    title: piecesOf(row.title.text, marks),
    titleLanguage: row.title.language,
    places: [
      ...nameBorders(row.borders, locale),
      ...placesOf(row.regionIds, catalogue, locale, words),
    ],
    themes: row.themeIds.flatMap((id) => {
      const theme = catalogue.themes.get(id);
      return theme ? [inLanguage(theme.names, locale)] : [];
    }),
    age: words.age(row),
    next: nextOf(row, catalogue, locale, words),
    work: workOf(row, catalogue, work),
  }));
}

type Words = ReturnType<typeof wordsOf>;

function wordsOf(locale: Language) {
  const t = translator(locale, "BottleneckList");
  const status = translator(locale, "Bottleneck");
  const portal = translator(locale, "Portal");
  const step = translator(locale, "NextStep");
  const format = formatter(locale);
  const today = dayAtBorder(new Date());
  const day = (date: Date) => format.dateTime(date, { dateStyle: "medium" });
  return {
    status: (value: BottleneckStatus) => status(`status.${value}`),
    editorial: t("editorial"),
    internal: portal("internal"),
    country: (country: Country) => status(`country.${country}`),
    inCountries: (count: number, names: string[]) =>
      t("regionsIn", { count, countries: format.list(names) }),
    due: (on: Date) => {
      const left = daysBetween(today, dayOf(on));
      if (left < 0) return { text: step("late", { days: -left }), isLate: true };
      const date = format.dateTime(on, { dateStyle: "medium", timeZone: "UTC" });
      return { text: t("by", { date }), isLate: false };
    },
    age: (row: BottleneckRow): string | null => {
      if (groupOf[row.status] === "decided" && !isUnknownMoment(row.statusSince))
        return t("decided", { date: day(row.statusSince) });
      const since = registeredAt(row);
      if (since) return t("openFor", spanOf(Math.max(0, daysBetween(dayAtBorder(since), today))));
      return row.knownSince && t("knownSince", { date: dayAsGiven(row.knownSince, format) });
    },
  };
}

function placesOf(ids: string[], { regions }: Catalogue, locale: Language, words: Words) {
  const places = nameRegions(ids, regions, locale);
  if (places.length <= mostPlaces) return places;
  const found = new Set(ids.flatMap((id) => regions.get(id)?.countries ?? []));
  const names = countries.filter((country) => found.has(country)).map(words.country);
  return [{ text: words.inCountries(ids.length, names), language: locale }];
}

function nextOf(row: BottleneckRow, catalogue: Catalogue, locale: Language, words: Words) {
  if (!row.nextStep) return null;
  const by = row.nextStepById ? catalogue.organisations.get(row.nextStepById) : undefined;
  const on = row.nextStepOn;
  return {
    text: row.nextStep,
    language: row.nextStepLanguage ?? row.originalLanguage,
    due: on && words.due(on),
    by: by ? inLanguage(by.names, locale) : null,
  };
}
