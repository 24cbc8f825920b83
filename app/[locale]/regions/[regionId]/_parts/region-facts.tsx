import type { ReactNode } from "react";
import { Coordination } from "@/app/_partnership/partnership-cards";
import { Facts } from "@/components/ui/facts";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue, RegionEntry } from "@/data/catalogue";
import { listPartnerships } from "@/data/partnership/partnerships";
import { readPlaces } from "@/data/places";
import type { RegionPage } from "@/data/region/regions";
import {
  compareNames,
  inLanguage,
  languages,
  type Names,
  type Phrase as Text,
} from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { municipalitiesIn } from "./municipalities";

type Props = { locale: Locale; region: RegionPage; catalogue: Catalogue };

/** What is known of a region, beside its records. What is not known is left out. */
export async function RegionFacts({ locale, region, catalogue }: Props) {
  const [partnerships, places] = await Promise.all([listPartnerships(), readPlaces()]);
  const t = translator(locale, "Region");
  const words = translator(locale, "Bottleneck");
  const parties = region.partyIds.flatMap((id) => catalogue.parties.get(id) ?? []);
  const mine = partnerships.filter(({ id }) => region.partnershipIds.includes(id));
  const facts: [string, ReactNode][] = [
    [
      t("coordinationTitle"),
      mine.length > 0 && mine.map((partnership) => partnershipOf(partnership, locale)),
    ],
    [t("otherNames"), otherNamesIn(region.names, locale)],
    [t("party"), parties.map(({ names }) => inLanguage(names, locale).text).join(", ")],
    [t("bordersWith"), region.bordersWith.map((id) => words(`country.${id}`)).join(", ")],
    [t("founded"), region.foundedOn],
    [t("memberBodies"), bodiesOf(region, locale)],
    [
      t("members"),
      region.members.length > 0 && (
        <Places key="members" locale={locale} places={region.members}>
          {!region.isConfirmed && (
            <p className="mt-1 text-label text-muted">{t("unconfirmedMembers")}</p>
          )}
        </Places>
      ),
    ],
    ...municipalitiesIn(region, places, locale),
    [
      t("partOf"),
      region.partOf.length > 0 && <Places key="partOf" locale={locale} places={region.partOf} />,
    ],
    [
      t("nuts"),
      region.nutsCode &&
        t("nutsValue", { code: region.nutsCode, version: String(region.nutsVersion) }),
    ],
  ];
  return (
    <Card className="text-small">
      <h2 id="facts" className="mb-3 text-title">
        {t("facts")}
      </h2>
      <Facts facts={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </Card>
  );
}

/** Their names are what they call themselves, in the language of the place. */
function bodiesOf({ memberBodies, countries }: Props["region"], locale: Locale) {
  const language = ownLanguageOf(null, countries);
  const text = memberBodies.join(", ");
  return text && <Phrase key="bodies" phrase={{ text, language }} locale={locale} />;
}

type Partnership = Awaited<ReturnType<typeof listPartnerships>>[number];

const partnershipOf = ({ id, names, coordinators }: Partnership, locale: Locale) => (
  <div key={id} className="mb-2">
    <a href={path(locale, `/partnerships/${id}`)}>
      <Phrase phrase={inLanguage(names, locale)} locale={locale} />
    </a>
    <div className="text-label text-muted">
      <Coordination locale={locale} coordinators={coordinators} />
    </div>
  </div>
);

/** What it is called in other languages, as far as that differs: Borken says nothing beside Kreis Borken. */
function otherNames(names: Names, locale: Locale): Text[] {
  const seen = [inLanguage(names, locale).text];
  return languages.flatMap((language) => {
    const text = names[language];
    if (!text || seen.some((name) => name.includes(text))) return [];
    seen.push(text);
    return [{ language, text }];
  });
}

function otherNamesIn(names: Names, locale: Locale) {
  const others = otherNames(names, locale);
  return others.length > 0 && <OtherNames key="names" names={others} locale={locale} />;
}

function OtherNames({ names, locale }: { names: readonly Text[]; locale: Locale }) {
  return names.map((phrase, at) => (
    <span key={phrase.language}>
      {at > 0 && ", "}
      <Phrase phrase={phrase} locale={locale} />
    </span>
  ));
}

type PlacesProps = {
  locale: Locale;
  places: readonly RegionEntry[];
  children?: ReactNode;
};

function Places({ locale, places, children }: PlacesProps) {
  const t = translator(locale, "Region");
  const compare = compareNames(locale);
  const named = places
    .map(({ id, names, kind }) => ({ id, name: inLanguage(names, locale), kind }))
    .sort((a, b) => compare(a.name.text, b.name.text));
  return (
    <>
      <ul className="flex flex-wrap gap-x-3">
        {named.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={path(locale, `/regions/${id}`)} className="inline-flex min-h-7 items-center">
              <Phrase phrase={name} locale={locale} />
            </a>
            {kind === "PROGRAMME_REGION" && (
              <span className="text-label text-muted"> ({t("kind.PROGRAMME_REGION")})</span>
            )}
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
