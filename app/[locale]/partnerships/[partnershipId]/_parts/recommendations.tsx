import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import type { PartnershipPage } from "@/data/partnership/partnerships";
import { inLanguage, textInLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; recommendations: PartnershipPage["recommendations"] };

/** What a working group or an agenda asks for, by who asks it. */
export function Recommendations({ locale, recommendations }: Props) {
  const t = translator(locale, "Partnership");
  if (recommendations.length === 0) return null;
  const bodyOf = ({ body }: (typeof recommendations)[number]) => inLanguage(body, locale).text;
  const bodies = [...new Set(recommendations.map(bodyOf))];
  return (
    <section aria-labelledby="recommendations" className="mt-10">
      <h2 id="recommendations">{t("recommendations")}</h2>
      <p className="mt-1 text-muted text-small">{t("recommendationsNote")}</p>
      {bodies.map((body) => (
        <div key={body} className="mt-3">
          <p className="text-muted text-small">{t("recommendationsBy", { body })}</p>
          <ul className="mt-1 border-line border-b">
            {recommendations
              .filter((one) => bodyOf(one) === body)
              .map(({ id, texts, isConfirmed }) => (
                <li key={id} className="border-line border-t py-3">
                  <p className="max-w-measure">
                    <Phrase phrase={textInLanguage(texts, locale)} locale={locale} />
                    {!isConfirmed && (
                      <>
                        {" "}
                        <Unconfirmed>{t("unconfirmed")}</Unconfirmed>
                      </>
                    )}
                  </p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
