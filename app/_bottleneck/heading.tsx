import { LanguageNote } from "@/app/_records/language-note";
import { PracticeMark } from "@/app/_records/practice-mark";
import { Crumbs, titleClass } from "@/components/ui/page";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage, textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { StatusBadge } from "./status-badge";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** Which case this is, where it stands, who works on it, and in which language one reads it. */
export function Heading({ bottleneck, catalogue, locale }: Props) {
  const portal = translator(locale, "Portal");
  const words = translator(locale, "Bottleneck");
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
        <PracticeMark reference={bottleneck.reference} locale={locale} />
        <Tag>{portal(bottleneck.published ? "published" : "internal")}</Tag>
        {bottleneck.partnershipIds
          .flatMap((id) => catalogue.partnerships.get(id) ?? [])
          .map(({ id, names }) => (
            <Tag key={id}>{inLanguage(names, locale).text}</Tag>
          ))}
      </div>
      <h1 className={`mt-3 wrap-anywhere ${titleClass(text?.title ?? "")}`}>
        {text && <Words phrase={{ text: text.title, language: text.language }} locale={locale} />}
      </h1>
      <LanguageNote
        address={`/bottlenecks/${bottleneck.reference}`}
        texts={bottleneck.texts}
        original={bottleneck.originalLanguage}
        locale={locale}
        toOfficial={bottleneck.internal !== null}
        mayEdit={bottleneck.may.edit}
      />
    </header>
  );
}

const Tag = ({ children }: { children: string }) => (
  <span className="rounded-control border border-line bg-surface px-2 py-0.5 text-label text-muted">
    {children}
  </span>
);
