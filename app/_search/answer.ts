import type { ShownAnswer, ShownGroup } from "@/components/search/shown";
import { readCatalogue } from "@/data/catalogue";
import { readFigures } from "@/data/counts/figures";
import { type Everything, searchAll } from "@/data/search/everything";
import type { HitGroup, HitGroupName } from "@/data/search/hits";
import type { Anyone } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { lineOf, type Making, ownLine } from "./line";
import { findPages, pageTitle } from "./pages";

/** How many of each noun are shown; the rest stand in its list. */
const most = 5;
/** The same where they stand in no list that this reader may see, on a page. */
const mostOnPage = 60;

/** What a noun is called above what was found of it. */
export const groupTitle = (name: HitGroupName | "pages", locale: Locale): string =>
  name === "themes" || name === "pages"
    ? translator(locale, "Search")(`group.${name}`)
    : pageTitle(name, locale);

/** A noun among which was looked, and whether this reader can see all of it. */
export type Searched = { name: HitGroupName | "pages"; isListed: boolean };

type Asked = {
  viewer: Anyone;
  locale: Locale;
  typed: string;
  plain?: readonly string[];
  /** Whether there is room: for what the texts of records say, and for more of what has no list. */
  withExcerpts?: boolean;
};

/** What the portal knows of what was typed, as this reader may see it: records, what they refer to, and pages. */
export async function answerTo({ viewer, locale, withExcerpts = false, ...asked }: Asked) {
  const found = await searchAll({
    ...{ viewer, reader: locale, ...asked },
    ...{ most, mostUnlisted: withExcerpts ? mostOnPage : most, withPassages: withExcerpts },
  });
  const making: Making = {
    ...{ locale, typed: found.typed, withExcerpts },
    ...{ marks: found.marks, typedMarks: found.typedMarks },
    ...{ catalogue: await readCatalogue(), figures: await readFigures(viewer) },
  };
  const pages = pagesFound(found, viewer, locale);
  const named = new Set(found.byNumber);
  const others = found.groups.map((group) =>
    groupOf({ ...group, hits: group.hits.filter((hit) => !named.has(hit)) }, making),
  );
  const groups = [...namedGroup(found, making), ...others, pages];
  return {
    ...{ typed: found.typed, spellings: found.spellings },
    groups: groups.filter(({ lines }) => lines.length > 0),
    chips: found.chips.map(({ id, text: { text, language } }) => ({
      ...{ id, text, ...(language !== locale && { lang: language }) },
    })),
    found: countedIn(found, pages.lines.length, locale),
    searched: [
      ...found.groups.map(({ name, list }): Searched => ({ name, isListed: list !== null })),
      { name: "pages", isListed: false },
    ],
  } satisfies ShownAnswer & { searched: readonly Searched[] };
}

function groupOf({ name, total, atLeast, hits, list }: HitGroup, making: Making): ShownGroup {
  const { locale } = making;
  const t = translator(locale, "Search");
  const text = !list?.isNarrowed
    ? t("seeList")
    : atLeast
      ? t("seeMany")
      : t("seeAll", { count: total });
  return {
    ...{ name, title: groupTitle(name, locale) },
    count: atLeast ? t("atLeast", { count: total }) : formatter(locale).number(total),
    lines: hits.map((hit) => lineOf(hit, making)),
    isCut: total > hits.length,
    list: list && {
      href: path(locale, list.address),
      text,
      isNarrowed: list.isNarrowed && total > 0,
    },
  };
}

/** The records whose numbers were typed stand first, to go there. */
function namedGroup({ byNumber }: Everything, making: Making): ShownGroup[] {
  const title = translator(making.locale, "Search")("group.named");
  const lines = byNumber.map((hit) => lineOf(hit, making));
  return [{ name: "named", title, count: "", lines, isCut: false, list: null }];
}

function pagesFound({ typed, typedMarks }: Everything, viewer: Anyone, locale: Locale): ShownGroup {
  const lines = findPages(viewer, typed, locale).map(({ title, address }) =>
    ownLine({ href: path(locale, address), icon: "page", title }, typedMarks),
  );
  return {
    ...{ name: "pages", title: groupTitle("pages", locale), list: null },
    ...{ count: formatter(locale).number(lines.length), lines: lines.slice(0, most) },
    isCut: lines.length > most,
  };
}

function countedIn({ groups }: Everything, pages: number, locale: Locale): string {
  const count = groups.reduce((sum, { total }) => sum + total, pages);
  const t = translator(locale, "Search");
  return groups.some(({ atLeast }) => atLeast)
    ? t("foundAtLeast", { count })
    : t("found", { count });
}
