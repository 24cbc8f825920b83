import { Crumbs, titleClass } from "@/components/ui/page";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage, languages, textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { type Translator, translator } from "@/i18n/server";
import { StatusBadge } from "./status-badge";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** Which case this is, where it stands, who works on it, and in which language one reads it. */
export function Heading({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const portal = translator(locale, "Portal");
  const words = translator(locale, "Bottleneck");
  const languageNames = translator(locale, "Form.languages");
  const text = textFor(bottleneck.texts, locale, bottleneck.originalLanguage);
  const list = path(locale, "/bottlenecks");
  const theme = catalogue.themes.get(bottleneck.themeIds[0] ?? "");
  return (
    <header>
      <Crumbs
        label={portal("crumbs")}
        crumbs={[
          { href: list, text: portal("section.bottlenecks") },
          ...(theme
            ? [{ href: `${list}?theme=${theme.id}`, text: inLanguage(theme.names, locale).text }]
            : []),
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <span className="text-muted text-small tabular-nums">{bottleneck.reference}</span>
        <StatusBadge status={bottleneck.status} text={words(`status.${bottleneck.status}`)} />
        <Tag>{portal(bottleneck.published ? "published" : "internal")}</Tag>
        {bottleneck.partnershipIds
          .flatMap((id) => catalogue.partnerships.get(id) ?? [])
          .map(({ id, names }) => (
            <Tag key={id}>{inLanguage(names, locale).text}</Tag>
          ))}
      </div>
      <h1
        className={`mt-3 wrap-anywhere ${titleClass(text?.title ?? "")}`}
        lang={text?.language === locale ? undefined : text?.language}
      >
        {text && <Words phrase={{ text: text.title, language: locale }} locale={locale} />}
      </h1>
      {text && (
        <p className="mt-3 text-muted text-small">
          {text.language !== locale && portal("translation.other", { language: text.language })}
          {text.language === locale &&
            text.origin === "TRANSLATED" &&
            portal("translation.from", { language: bottleneck.originalLanguage })}{" "}
          <Versions
            bottleneck={bottleneck}
            shown={text.language}
            label={t("readIn")}
            names={languageNames}
          />
        </p>
      )}
    </header>
  );
}

const Tag = ({ children }: { children: string }) => (
  <span className="rounded-control border border-line bg-surface px-2 py-0.5 text-label text-muted">
    {children}
  </span>
);

type VersionsProps = {
  bottleneck: BottleneckView;
  shown: string;
  label: string;
  names: Translator<"Form.languages">;
};

/** Links to the same text in the other languages that it exists in. */
function Versions({ bottleneck, shown, label, names }: VersionsProps) {
  const others = languages.filter(
    (one) => one !== shown && bottleneck.texts.some(({ language }) => language === one),
  );
  if (others.length === 0) return null;
  return (
    <span className="no-print">
      {label}{" "}
      {others.map((one, at) => (
        <span key={one}>
          {at > 0 && " · "}
          <a href={path(one, `/bottlenecks/${bottleneck.reference}`)} hrefLang={one}>
            {names(one)}
          </a>
        </span>
      ))}
    </span>
  );
}
