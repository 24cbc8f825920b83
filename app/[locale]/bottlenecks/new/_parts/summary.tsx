import type { ReactNode } from "react";
import type { FieldsProps } from "@/app/_bottleneck/fields";
import { sinceTyped } from "@/app/_bottleneck/known";
import { namePlaces } from "@/app/_records/place-names";
import { Facts } from "@/components/ui/facts";
import { fieldValue } from "@/components/ui/form-state";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { bordersAmong } from "@/domain/border";
import { causes } from "@/domain/bottleneck/bottleneck";
import { inLanguage, type Language, type Names, type Phrase as Text } from "@/domain/language";
import { getTranslations, translator } from "@/i18n/server";

type Props = Omit<FieldsProps, "viewer">;

/** What the first two steps say, with buttons that lead back and keep what was typed here. */
export function Summary({ form, locale, catalogue }: Props) {
  const t = translator(locale, "Registration");
  const b = translator(locale, "Bottleneck");
  const chosen = (name: string) => form.values[name] ?? [];
  const lang = fieldValue(form, "originalLanguage");
  const names = (entries: ReadonlyMap<string, { names: Names }>, ids: readonly string[]) =>
    ids.flatMap((id) => entries.get(id) ?? []).map(({ names }) => inLanguage(names, locale));
  const kinds = causes.filter((cause) => chosen("causes").includes(cause));
  const fact = (field: "regions" | "themes" | "partnerships", phrases: readonly Text[]) => ({
    term: t(`fields.${field}`),
    value: <Phrases phrases={phrases} locale={locale} none="–" />,
  });
  const borders = bordersAmong(chosen("borders"));
  const places = namePlaces({ regionIds: chosen("regions"), borders }, catalogue, locale);
  return (
    <Card className="max-w-measure">
      <h2>{t("summary")}</h2>
      <Part step={1} name={t("steps.1")}>
        <p lang={lang} className="font-semibold">
          {fieldValue(form, "title")}
        </p>
        <p lang={lang} className="mt-1 line-clamp-4 whitespace-pre-line">
          {fieldValue(form, "problem")}
        </p>
        <div className="mt-4">
          <Facts facts={[fact("regions", places)]} />
        </div>
      </Part>
      <Part step={2} name={t("steps.2")}>
        <Facts
          facts={[
            fact("themes", names(catalogue.themes, chosen("themes"))),
            {
              term: t("fields.causes"),
              value: kinds.map((cause) => b(`cause.${cause}`)).join(", ") || "–",
            },
            fact("partnerships", names(catalogue.partnerships, chosen("partnerships"))),
          ]}
        />
        <Affected form={form} locale={locale} />
      </Part>
    </Card>
  );
}

/** Who notices it and how many, as far as filled in. */
function Affected({ form, locale }: Pick<Props, "form" | "locale">) {
  const t = translator(locale, "Registration");
  const lang = fieldValue(form, "originalLanguage");
  const words = (["affected", "affectedCount", "affectedSource"] as const).map((name) => ({
    term: t(`fields.${name}`),
    value: fieldValue(form, name) && (
      <span lang={name === "affectedCount" ? undefined : lang}>{fieldValue(form, name)}</span>
    ),
  }));
  const since = sinceTyped(fieldValue(form, "knownSince"), locale);
  const facts = [...words, { term: t("fields.knownSince"), value: since }].filter(
    ({ value }) => value,
  );
  return facts.length > 0 && <Facts facts={facts} />;
}

type PartProps = { step: 1 | 2; name: string; children: ReactNode };

async function Part({ step, name, children }: PartProps) {
  const t = await getTranslations("Registration");
  return (
    <section className="mt-4 border-line border-t pt-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3>{name}</h3>
        <button
          type="submit"
          name="go"
          value={step}
          aria-label={t("changeStep", { step: String(step), name })}
          className="min-h-11 font-semibold text-water underline underline-offset-4"
        >
          {t("change")}
        </button>
      </div>
      <div className="mt-2">{children}</div>
    </section>
  );
}

type PhrasesProps = { phrases: readonly Text[]; locale: Language; none: string };

const Phrases = ({ phrases, locale, none }: PhrasesProps) =>
  phrases.length === 0
    ? none
    : phrases.map((phrase, at) => (
        <span key={phrase.text}>
          {at > 0 && ", "}
          <Phrase phrase={phrase} locale={locale} />
        </span>
      ));
