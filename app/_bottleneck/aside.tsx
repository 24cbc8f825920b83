import { NamedBorders } from "@/app/_records/named-borders";
import { regionsShown } from "@/app/_records/place-names";
import { PracticeMark } from "@/app/_records/practice-mark";
import { RecordMap } from "@/app/_records/record-map";
import { RegionLinks } from "@/app/_records/region-links";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Facts } from "@/components/ui/facts";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { type NamedRegion, namedRegions } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { formatter, type Translator, translator } from "@/i18n/server";
import { knownOf, wasChanged } from "./known";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** The facts beside the story. */
export function CaseFacts({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const words = translator(locale, "Bottleneck");
  const format = formatter(locale);
  const owner = catalogue.organisations.get(bottleneck.ownerId ?? "");
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long" });
  const facts = [
    {
      term: t("regions"),
      value: (
        <>
          <NamedBorders borders={bottleneck.borders} locale={locale} />
          <Regions
            places={namedRegions(bottleneck.regionIds, catalogue.regions, locale)}
            locale={locale}
            t={t}
          />
        </>
      ),
    },
    { term: t("themes"), value: <Themes {...{ bottleneck, catalogue, locale }} /> },
    {
      term: t("causes"),
      value: bottleneck.causes.map((cause) => words(`cause.${cause}`)).join(" · "),
    },
    {
      term: t("owner"),
      // Who can change it has it on a card of its own.
      value: owner && !changesOwner(bottleneck) && (
        <OrganisationName organisation={owner} locale={locale} />
      ),
    },
    {
      term: t("ownerOfficial"),
      value: !changesOwner(bottleneck) && bottleneck.internal?.ownerOfficial?.name,
    },
    {
      term: t("projects"),
      value: bottleneck.projects.length > 0 && <Projects {...{ bottleneck, locale }} />,
    },
    ...knownOf(bottleneck, t, format),
    {
      term: t("changedAt"),
      value:
        wasChanged(bottleneck) &&
        [day(bottleneck.changedAt), bottleneck.internal?.changedBy].filter(Boolean).join(" · "),
    },
  ];
  return (
    <Card>
      <Facts facts={facts.filter(({ value }) => value)} />
    </Card>
  );
}

/** Whether this reader can take it or give it to someone. */
export const changesOwner = ({ internal, may }: BottleneckView): boolean =>
  internal !== null && (may.plan || may.edit || may.take);

/** Where it is felt, on the map. */
export function CaseMap({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const regionIds = regionsShown(bottleneck, catalogue);
  if (regionIds.length === 0) return null;
  return (
    <Card>
      <RecordMap {...{ locale, catalogue }} regionIds={regionIds} label={t("map")} />
    </Card>
  );
}

const shownRegions = 6;

type RegionsProps = {
  places: readonly NamedRegion[];
  locale: Locale;
  t: Translator<"BottleneckPage">;
};

function Regions({ places, locale, t }: RegionsProps) {
  const more = places.length > shownRegions ? places.slice(shownRegions - 1) : [];
  const first = places.slice(0, places.length - more.length);
  return (
    <>
      <RegionLinks places={first} locale={locale} />
      {more.length > 0 && (
        <details>
          <summary className="py-1 text-water">{t("moreRegions", { count: more.length })}</summary>
          <RegionLinks places={more} locale={locale} />
        </details>
      )}
    </>
  );
}

const Themes = ({ bottleneck, catalogue, locale }: Props) => (
  <ul>
    {bottleneck.themeIds
      .flatMap((id) => catalogue.themes.get(id) ?? [])
      .map(({ id, names }) => (
        <li key={id}>
          <a href={path(locale, `/bottlenecks?theme=${id}`)}>
            <Phrase phrase={inLanguage(names, locale)} locale={locale} />
          </a>
        </li>
      ))}
  </ul>
);

const Projects = ({ bottleneck, locale }: Omit<Props, "catalogue">) => (
  <ul>
    {bottleneck.projects.map(({ reference, names, originalLanguage }) => (
      <li key={reference}>
        <a href={path(locale, `/projects/${reference}`)}>
          <Phrase
            phrase={
              names[locale]
                ? { text: names[locale], language: locale }
                : { text: names[originalLanguage] ?? reference, language: originalLanguage }
            }
            locale={locale}
          />
        </a>{" "}
        <PracticeMark reference={reference} locale={locale} />
      </li>
    ))}
  </ul>
);
