import { TranslationLinks } from "@/app/_records/translation-links";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; locale: Locale };

/** Edit, translate and publish, as far as this official may. */
export function OfficialLinks({ bottleneck, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const { may, published, originalLanguage } = bottleneck;
  if (!may.edit && !may.publish) return null;
  const here = path(locale, `/bottlenecks/${bottleneck.reference}`);
  return (
    <Card className="no-print grid gap-3">
      {may.edit && <ButtonLink href={`${here}/edit`}>{t("edit")}</ButtonLink>}
      {may.publish && (
        <ButtonLink look="quiet" href={`${here}/publish`}>
          {t(published ? "withdraw" : "publish")}
        </ButtonLink>
      )}
      {may.edit && (
        <TranslationLinks
          href={here}
          locale={locale}
          original={originalLanguage}
          texts={bottleneck.texts}
        />
      )}
    </Card>
  );
}

/** What only officials read: the notes of the own side, and those that all sides read. */
export function InternalNotes({ bottleneck, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const words = translator(locale, "Bottleneck.country");
  const { internal, originalLanguage } = bottleneck;
  return internal?.notes.map(({ id, side, text, writtenBy }) => (
    <section key={id} className="rounded-card border border-line-strong border-dashed px-6 py-5">
      <h2 className="text-title">{t("internalNote")}</h2>
      <p className="text-muted text-small">
        {side ? t("internalOnly", { country: words(side) }) : t("internalForAll")}
      </p>
      <p className="mt-2 max-w-measure whitespace-pre-line">
        <Words
          phrase={{ text, language: writtenBy?.language ?? originalLanguage }}
          locale={locale}
        />
      </p>
    </section>
  ));
}
