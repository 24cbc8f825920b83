import { BottleneckLines } from "@/app/_bottleneck/bottleneck-lines";
import type { Catalogue } from "@/data/catalogue";
import { type Figures, tallyOf } from "@/data/counts/figures";
import type { Newest, NewestCase } from "@/data/counts/newest";
import type { RegionPage } from "@/data/region/regions";
import { bordersOfPlace } from "@/domain/border";
import { textFor } from "@/domain/language";
import { type Border, borders } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  region: RegionPage;
  catalogue: Catalogue;
  figures: Figures;
  newest: Newest;
};

/** What plays along a whole border that this region lies at: folded, for it is not the region's own. */
export function WholeBorder({ locale, region, catalogue, figures, newest }: Props) {
  const t = translator(locale, "Region");
  return bordersOf(region, catalogue).map((border) => {
    const { open } = tallyOf(figures.borders, border);
    if (open === 0) return null;
    return (
      <details key={border} className="mt-6 rounded-card border border-line px-5 py-3">
        <summary className="min-h-8 font-semibold">
          {t(`wholeBorder.${border}`, { count: open })}
        </summary>
        <p className="mt-1 mb-3 text-label text-muted">{t("wholeText")}</p>
        <BottleneckLines
          locale={locale}
          lines={linesOf(newest.borders.get(border) ?? [], locale)}
        />
        <p className="mt-3 mb-1">
          <a href={path(locale, `/bottlenecks?group=open&border=${border}`)}>{t("allWhole")}</a>
        </p>
      </details>
    );
  });
}

/** The borders at which a region lies, as the list of its cases says it too. */
function bordersOf({ memberIds }: RegionPage, { regions }: Catalogue): Border[] {
  const members = memberIds.flatMap((id) => regions.get(id) ?? []);
  const here = new Set(members.flatMap(bordersOfPlace));
  return borders.filter((border) => here.has(border));
}

function linesOf(cases: readonly NewestCase[], locale: Locale) {
  const words = translator(locale, "Bottleneck");
  return cases.map(({ reference, status, texts, originalLanguage }) => {
    const text = textFor(texts, locale, originalLanguage);
    return {
      ...{ reference, status, statusText: words(`status.${status}`) },
      href: path(locale, `/bottlenecks/${reference}`),
      title: { text: text?.title ?? reference, language: text?.language ?? locale },
    };
  });
}
