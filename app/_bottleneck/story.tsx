import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import { textFor } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** What the problem is and who notices it, in the language it is best read in. */
export function Story({ bottleneck, locale }: { bottleneck: BottleneckView; locale: Locale }) {
  const t = translator(locale, "BottleneckPage");
  const format = formatter(locale);
  const { originalLanguage, affectedCount, affectedSource } = bottleneck;
  const text = textFor(bottleneck.texts, locale, originalLanguage);
  return (
    <>
      <section>
        <h2>{t("problem")}</h2>
        <p className="mt-3 max-w-measure whitespace-pre-line">
          {text && <Words phrase={{ ...text, text: text.problem }} locale={locale} />}
        </p>
      </section>
      {(text?.affected || affectedCount !== null) && (
        <section>
          <h2>{t("affected")}</h2>
          {text?.affected && (
            <p className="mt-3 max-w-measure whitespace-pre-line">
              <Words phrase={{ ...text, text: text.affected }} locale={locale} />
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
