import { statusTones } from "@/app/_bottleneck/status-badge";
import type { CardTexts } from "@/components/map/map-card";
import type { RegionCard, RegionCase } from "@/components/map/use-told";
import type { Catalogue, RegionEntry } from "@/data/catalogue";
import { type Figures, tallyOf } from "@/data/counts/figures";
import type { NewestCase } from "@/data/counts/newest";
import { inLanguage, textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Reading = {
  locale: Locale;
  catalogue: Catalogue;
  figures: Pick<Figures, "regions">;
};

const other = (language: string, locale: Locale) => (language === locale ? undefined : language);

/** Where a map asks for its cards and the cases that they name. */
export const cardsAt = (locale: Locale): string => path(locale, "/regions/cards");

/** What all cards of a map say. */
export function cardTexts(locale: Locale): CardTexts {
  const t = translator(locale, "BorderMap");
  return { close: t("close"), about: t("about"), none: t("none") };
}

/** The cards of these regions: name, numbers, and the ways to the list and to its page. */
export function regionCards(
  regions: readonly (RegionEntry & { geometryKey: string })[],
  { locale, catalogue, figures }: Reading,
): RegionCard[] {
  const t = translator(locale, "BorderMap");
  return regions.map((region) => {
    const { open, solved, projects } = tallyOf(figures.regions, region.id);
    const name = inLanguage(region.names, locale);
    const party = inLanguage(catalogue.parties.get(region.partyId ?? "")?.names ?? {}, locale).text;
    const lang = other(name.language, locale);
    return {
      key: region.geometryKey,
      name: name.text,
      ...(lang && { lang }),
      open: t("openCount", { count: open }),
      meta: [
        ...(party ? [party] : []),
        t("solved", { count: solved }),
        t("projects", { count: projects }),
      ].join(" · "),
      list:
        open > 0
          ? {
              href: path(locale, `/bottlenecks?group=open&region=${region.id}`),
              text: t("all", { count: open, region: name.text }),
            }
          : null,
      region: path(locale, `/regions/${region.id}`),
    };
  });
}

/** A case as a card shows it. */
export function caseOf(
  { reference, status, texts, originalLanguage, isPractice }: NewestCase,
  locale: Locale,
): RegionCase {
  const words = translator(locale, "Bottleneck");
  const text = textFor(texts, locale, originalLanguage);
  const lang = text && other(text.language, locale);
  return {
    href: path(locale, `/bottlenecks/${reference}`),
    title: text?.title ?? reference,
    ...(lang && { lang }),
    status: words(`status.${status}`),
    tone: statusTones[status],
    ...(isPractice && { practice: translator(locale, "Practice")("tag") }),
  };
}
