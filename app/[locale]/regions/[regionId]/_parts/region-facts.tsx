import type { ReactNode } from "react";
import { Coordination } from "@/app/_partnership/partnership-cards";
import { Facts } from "@/components/ui/facts";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import { listPartnerships } from "@/data/partnership/partnerships";
import { readPlaces } from "@/data/places";
import type { RegionPage } from "@/data/region/regions";
import { inLanguage, languages, type Names, type Phrase as Text } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { bodiesIn, Places } from "./linked";
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
    [t("memberBodies"), bodiesIn(region, locale)],
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
