import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { readCatalogue } from "@/data/catalogue";
import { type Figures, tallyOf } from "@/data/counts/figures";
import type { Office } from "@/data/partnership/commissioners";
import { inLanguage, textInLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; office: Office; figures: Figures };

/** One office: what it coordinates, how much is going on there, and what is known of it. */
export async function OfficeCard({ locale, office, figures }: Props) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Commissioner");
  const bold = { b: (text: React.ReactNode) => <b>{text}</b> };
  return (
    <Card className="h-full">
      <h2 className="text-title">
        <a href={path(locale, `/commissioners/${office.id}`)}>
          <Phrase phrase={inLanguage(office.names, locale)} locale={locale} />
        </a>
      </h2>
      <p className="mt-3 text-muted text-small">{t("coordinates")}</p>
      {office.coordinates.length === 0 && <p>{t("none")}</p>}
      {office.coordinates.map(({ partnershipId, isConfirmed }) => {
        const names = catalogue.partnerships.get(partnershipId)?.names ?? {};
        const counts = tallyOf(figures.partnerships, partnershipId);
        return (
          <div key={partnershipId}>
            <p>
              <a
                href={path(locale, `/partnerships/${partnershipId}`)}
                className="inline-flex min-h-8 items-center font-semibold"
              >
                <Phrase phrase={inLanguage(names, locale)} locale={locale} />
              </a>{" "}
              {!isConfirmed && <Unconfirmed>{t("unconfirmed")}</Unconfirmed>}
            </p>
            <p className="flex gap-5 text-small tabular-nums">
              <span>{t.rich("bottlenecks", { count: counts.open, ...bold })}</span>
              <span>{t.rich("projects", { count: counts.projects, ...bold })}</span>
            </p>
          </div>
        );
      })}
      {office.about && (
        <p className="mt-3 border-line border-t pt-3 text-small">
          <Phrase phrase={textInLanguage(office.about, locale)} locale={locale} />
        </p>
      )}
    </Card>
  );
}
