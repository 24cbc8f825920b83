import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import { fieldFor } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** What the problem is and who notices it, in the language it is best read in. */
export function Story({ bottleneck, locale }: { bottleneck: BottleneckView; locale: Locale }) {
  const t = translator(locale, "BottleneckPage");
  const format = formatter(locale);
  const { originalLanguage, affectedCount, affectedSource } = bottleneck;
  const said = (field: "problem" | "affected") =>
    fieldFor(bottleneck.texts, field, locale, originalLanguage);
  const problem = said("problem");
  const affected = said("affected");
  return (
    <>
      <section>
        <h2>{t("problem")}</h2>
        <p className="mt-3 max-w-measure whitespace-pre-line">
          {problem && <Words phrase={problem} locale={locale} />}
        </p>
      </section>
      {(affected || affectedCount !== null) && (
        <section>
          <h2>{t("affected")}</h2>
          {affected && (
            <p className="mt-3 max-w-measure whitespace-pre-line">
              <Words phrase={affected} locale={locale} />
            </p>
          )}
          {affectedCount !== null && (
            <p className="mt-3 max-w-measure">
              {t("estimate", { count: format.number(affectedCount) })}{" "}
              <span className="text-muted text-small">
                {t("estimateSource")}{" "}
                <Words
                  phrase={{ text: affectedSource ?? "", language: originalLanguage }}
                  locale={locale}
                />
              </span>
            </p>
          )}
        </section>
      )}
    </>
  );
}
