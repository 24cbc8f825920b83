import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import type { Language } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** Per country: which organisation is competent, which rule applies and, for officials, what it says. */
export function Sides({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const words = translator(locale, "Bottleneck");
  const { sides, internal, originalLanguage } = bottleneck;
  const known = sides.filter(
    ({ competentId, legalProvision, position }) => competentId || legalProvision || position,
  );
  if (known.length === 0) return null;
  // Nobody says in which language these are: they are taken to be in the writer's, or in that of the record.
  const said = (text: string, language: Language | null) => (
    <Words phrase={{ text, language: language ?? originalLanguage }} locale={locale} />
  );
  return (
    <section>
      <h2>{t("sides")}</h2>
      <div className="overflow-x-auto">
        <table className="mt-3 w-full text-left">
          <thead className="border-line-strong border-b text-muted text-small">
            <tr>
              <Head>{t("country")}</Head>
              <Head>{t("competent")}</Head>
              <Head>{t("provision")}</Head>
              {internal && <Head>{t("position")}</Head>}
            </tr>
          </thead>
          <tbody>
            {known.map(({ id, country, competentId, legalProvision, ...side }) => {
              const competent = catalogue.organisations.get(competentId ?? "");
              return (
                <tr key={id || country} className="border-line border-b align-top">
                  <th scope="row" className="py-3 pr-4 font-normal">
                    {words(`country.${country}`)}
                  </th>
                  <Cell>
                    {competent && <OrganisationName organisation={competent} locale={locale} />}
                  </Cell>
                  <Cell>{legalProvision && said(legalProvision, null)}</Cell>
                  {internal && (
                    <Cell>
                      {side.position === null ? (
                        <span className="text-muted text-small">{t("otherSide")}</span>
                      ) : (
                        side.position && said(side.position, side.positionLanguage)
                      )}
                    </Cell>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const Head = ({ children }: { children: string }) => (
  <th scope="col" className="py-2 pr-4 font-semibold">
    {children}
  </th>
);

const Cell = ({ children }: { children: React.ReactNode }) => (
  <td className="wrap-anywhere min-w-36 whitespace-pre-line py-3 pr-4 print:min-w-0">
    {children || "—"}
  </td>
);
