import type { ReactNode } from "react";
import { Phrase } from "@/components/ui/phrase";
import type { RegionEntry } from "@/data/catalogue";
import type { RegionPage } from "@/data/region/regions";
import { compareNames, inLanguage, type Phrase as Text } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The organisations that are its members, each with its page; none where none is known. */
export const bodiesIn = ({ bodies }: RegionPage, locale: Locale): ReactNode =>
  bodies.length > 0 && (
    <Links
      key="bodies"
      locale={locale}
      links={bodies.map(({ id, names }) => ({
        href: path(locale, `/organisations/${id}`),
        name: inLanguage(names, locale),
      }))}
    />
  );

type PlacesProps = {
  locale: Locale;
  places: readonly RegionEntry[];
  children?: ReactNode;
};

/** Regions, each with its page. */
export function Places({ locale, places, children }: PlacesProps) {
  const t = translator(locale, "Region");
  const links = places.map(({ id, names, kind }) => ({
    href: path(locale, `/regions/${id}`),
    name: inLanguage(names, locale),
    note: kind === "PROGRAMME_REGION" ? t("kind.PROGRAMME_REGION") : undefined,
  }));
  return (
    <>
      <Links locale={locale} links={links} />
      {children}
    </>
  );
}

type Link = { href: string; name: Text; note?: string };

/** In the order of their names. */
function Links({ locale, links }: { locale: Locale; links: readonly Link[] }) {
  const compare = compareNames(locale);
  const sorted = [...links].sort((a, b) => compare(a.name.text, b.name.text));
  return (
    <ul className="flex flex-wrap gap-x-3">
      {sorted.map(({ href, name, note }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-7 items-center">
            <Phrase phrase={name} locale={locale} />
          </a>
          {note && <span className="text-label text-muted"> ({note})</span>}
        </li>
      ))}
    </ul>
  );
}
