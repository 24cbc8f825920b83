import { statusTones } from "@/app/_bottleneck/status-badge";
import { phaseTones } from "@/app/_project/project-badges";
import { kindText } from "@/app/_records/region-kind";
import { meantText } from "@/components/region-picker/meant-text";
import type { ShownLine } from "@/components/search/shown";
import type { Catalogue } from "@/data/catalogue";
import { type Figures, type Tally, tallyOf } from "@/data/counts/figures";
import type { Hit } from "@/data/search/hits";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import { spellings } from "@/domain/folded";
import type { Phrase } from "@/domain/language";
import type { ProjectPhase } from "@/domain/project/project";
import { excerptOf } from "@/domain/search/excerpt";
import type { Mark } from "@/domain/search/mark";
import { acrossIn, piecesOf } from "@/domain/search/pieces";
import { unbroken } from "@/domain/unbroken";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What a line is made with, beside what was found. */
export type Making = {
  locale: Locale;
  /** As it stands in the field. */
  typed: string;
  marks: readonly Mark[];
  typedMarks: readonly Mark[];
  catalogue: Catalogue;
  figures: Figures;
  /** Whether there is room for what their texts say. */
  withExcerpts: boolean;
};

type Told = Pick<ShownLine, "icon" | "aside" | "status">;

/** A line about something that was found. */
export function lineOf({ title, address, about }: Hit, making: Making): ShownLine {
  const { locale, catalogue } = making;
  const marks = about.is === "record" ? making.marks : making.typedMarks;
  const { language, isName } = title;
  const text =
    about.is === "place"
      ? meantText({ ...about, name: title }, catalogue.regions, locale).text
      : title.text;
  const pieces = piecesOf(unbroken(text), marks);
  return {
    ...{ href: path(locale, address), title: pieces },
    ...(language !== locale && { lang: language, ...(isName && { isName }) }),
    ...withReason(told(about, making), title, { ...making, marks }),
    ...(about.is === "record" &&
      !pieces.some(({ found }) => found) &&
      said(about.passages, making)),
  };
}

/** Where a text of a record speaks of what was looked for: that of its title, else the first that does. */
function said(
  passages: readonly Phrase[],
  { locale, marks, withExcerpts }: Making,
): Pick<ShownLine, "excerpt"> {
  for (const { text, language } of withExcerpts ? passages : []) {
    const pieces = excerptOf(unbroken(text), marks);
    if (pieces) return { excerpt: { pieces, ...(language !== locale && { lang: language }) } };
  }
  return {};
}

/** Says of what was found by a translation which word it is. */
function withReason(
  line: Told,
  { text, language }: Phrase,
  { locale, typed, marks }: Making,
): Told {
  const found = acrossIn(text, marks);
  if (!found) return line;
  const reason = translator(locale, "Search")("across", {
    language: new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language,
    word: found.word,
    of: wordTyped(typed, found.of),
  });
  return { ...line, aside: [line.aside, reason].filter(Boolean).join(" · ") };
}

/** A folded word as it was typed. */
const wordTyped = (typed: string, word: string): string =>
  typed.match(/[\p{L}\p{M}]+/gu)?.find((one) => spellings(one).includes(word)) ?? word;

type OwnLine = Pick<ShownLine, "href" | "icon"> & { title: string } & Partial<
    Omit<ShownLine, "title">
  >;

/** A line about something the portal itself has: a page, or something to do. */
export const ownLine = (line: OwnLine, marks: readonly Mark[] = []): ShownLine => ({
  ...{ aside: "", status: null, ...line },
  title: piecesOf(unbroken(line.title), marks),
});

function told(about: Hit["about"], { locale, figures }: Making): Told {
  const t = translator(locale, "Search");
  const openIn = (tallies: ReadonlyMap<string, Tally>, id: string) =>
    t("open", { count: tallyOf(tallies, id).open });
  switch (about.is) {
    case "record":
      return toldOfRecord(about, locale);
    case "region": {
      const kind = kindText(translator(locale, "Region"), about);
      const aside = `${kind} · ${openIn(figures.regions, about.id)}`;
      return { icon: "region", aside, status: null };
    }
    case "place":
      return {
        ...{ icon: "region", status: null },
        aside: translator(locale, "Place")(`kind.${about.kind}`),
      };
    case "partnership":
      return { icon: "body", aside: openIn(figures.partnerships, about.id), status: null };
    case "organisation": {
      const aside = [about.abbreviation, about.seat].filter(Boolean).join(" · ");
      return { icon: "body", aside, status: null };
    }
    case "commissioner":
      return { icon: "body", aside: "", status: null };
    case "theme":
      return { icon: "theme", aside: "", status: null };
  }
}

function toldOfRecord(record: Extract<Hit["about"], { is: "record" }>, locale: Locale): Told {
  const aside = [
    record.reference,
    ...(record.isPractice ? [translator(locale, "Practice")("tag")] : []),
    ...(record.published ? [] : [translator(locale, "Portal")("internal")]),
  ].join(" · ");
  if (record.noun === "project") {
    const phase = record.state as ProjectPhase;
    const text = translator(locale, "Project")(`phase.${phase}`);
    return { icon: "project", aside, status: { text, tone: phaseTones[phase] } };
  }
  const status = record.state as BottleneckStatus;
  const text = translator(locale, "Bottleneck")(`status.${status}`);
  return { icon: "record", aside, status: { text, tone: statusTones[status] } };
}
