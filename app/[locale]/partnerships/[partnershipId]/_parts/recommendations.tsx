import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import type { PartnershipPage } from "@/data/partnership/partnerships";
import { inLanguage, textInLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; recommendations: PartnershipPage["recommendations"] };

/** What a working group asks for, and what the partnership's own agenda sets as goals. */
export function Recommendations({ locale, recommendations }: Props) {
  const goals = recommendations.filter(({ isGoal }) => isGoal);
  const others = recommendations.filter(({ isGoal }) => !isGoal);
  return (
    <>
      <Part id="recommendations" locale={locale} recommendations={others} />
      <Part id="goals" locale={locale} recommendations={goals} />
    </>
  );
}

/** One of the two, by where it stands. */
function Part({ id, locale, recommendations }: Props & { id: "recommendations" | "goals" }) {
  const t = translator(locale, "Partnership");
  if (recommendations.length === 0) return null;
  const bodyOf = ({ body }: (typeof recommendations)[number]) => inLanguage(body, locale).text;
  const bodies = [...new Set(recommendations.map(bodyOf))];
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{t(id)}</h2>
      <p className="mt-1 text-muted text-small">{t("recommendationsNote")}</p>
      {bodies.map((body) => (
        <div key={body} className="mt-3">
          <p className="text-muted text-small">{t("recommendationsBy", { body })}</p>
          <ul className="mt-1 border-line border-b">
            {recommendations
              .filter((one) => bodyOf(one) === body)
              .map((one) => (
                <Line key={one.id} locale={locale} recommendation={one} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type LineProps = { locale: Locale; recommendation: Props["recommendations"][number] };

function Line({ locale, recommendation: { texts, isConfirmed } }: LineProps) {
  return (
    <li className="border-line border-t py-3">
      <p className="max-w-measure">
        <Phrase phrase={textInLanguage(texts, locale)} locale={locale} />
        {!isConfirmed && (
          <>
            {" "}
            <Unconfirmed>{translator(locale, "Partnership")("unconfirmed")}</Unconfirmed>
          </>
        )}
      </p>
    </li>
  );
}
