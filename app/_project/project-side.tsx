import { NamedBorders } from "@/app/_records/named-borders";
import { regionsShown } from "@/app/_records/place-names";
import { RecordMap } from "@/app/_records/record-map";
import { RegionLinks } from "@/app/_records/region-links";
import { OrganisationNames } from "@/components/organisation-field/organisation-name";
import { Facts } from "@/components/ui/facts";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Words } from "@/components/ui/words";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { ProjectView } from "@/data/project/page";
import { dateOf } from "@/domain/day";
import { inLanguage, writtenFor } from "@/domain/language";
import { namedRegions } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { colon, formatter, translator } from "@/i18n/server";
import { LinkedBottlenecks } from "./linked-bottlenecks";
import { showMoney } from "./money";
import { Themes } from "./themes";

/** Who, where, with what money and to what end; and where that is on the map. */
export async function ProjectSide({ project, locale }: { project: ProjectView; locale: Locale }) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "ProjectPage");
  const { regions: regionIds, borders } = project.facts;
  const shown = regionsShown({ regionIds, borders }, catalogue);
  return (
    <>
      <Card>
        <h2 className="sr-only">{t("facts")}</h2>
        <Facts facts={await factsFor(project, locale)} />
      </Card>
      {shown.length > 0 && (
        <Card className="mt-6">
          <RecordMap {...{ locale, catalogue }} regionIds={shown} label={t("map")} />
        </Card>
      )}
    </>
  );
}

/** Out of what it is paid, in this reader's language where that is known. */
function Programme({ project, locale }: { project: ProjectView; locale: Locale }) {
  const { facts, programmeNames, originalLanguage: language } = project;
  const phrase = writtenFor({ text: facts.programme ?? "", language }, programmeNames, locale);
  return <Words phrase={phrase} locale={locale} />;
}

type PlacesProps = Pick<Catalogue, "regions"> & Pick<ProjectView, "facts"> & { locale: Locale };

const Places = ({ facts, regions, locale }: PlacesProps) => (
  <>
    <NamedBorders borders={facts.borders} locale={locale} />
    <RegionLinks places={namedRegions(facts.regions, regions, locale)} locale={locale} />
  </>
);

async function factsFor(project: ProjectView, locale: Locale) {
  const { facts, bottlenecks } = project;
  const { organisations, regions, partnerships } = await readCatalogue();
  const t = translator(locale, "ProjectPage");
  const _format = formatter(locale);
  const bodies = (ids: readonly string[]) => (
    <OrganisationNames {...{ ids, organisations, locale }} />
  );
  const partnership = partnerships.get(facts.partnershipId ?? "");
  const unknown = <span className="text-muted">{t("notFilledIn")}</span>;
  const { leadId, partners, programme, funding } = facts;

  const all = [
    // What is not filled in yet asks for work: of who can do it, and of no reader.
    (leadId || project.may.edit) && {
      term: t("lead"),
      value: leadId ? bodies([leadId]) : unknown,
    },
    (facts.startOn || facts.endOn) && { term: t("running"), value: periodOf(facts, locale) },
    partners.length > 0 && { term: t("partners"), value: bodies(partners) },
    {
      term: t("regions"),
      value: <Places {...{ facts, regions, locale }} />,
    },
    { term: t("themes"), value: <Themes ids={facts.themes} locale={locale} /> },
    programme && {
      term: t("programme"),
      value: <Programme project={project} locale={locale} />,
    },
    partnership && {
      term: t("partnership"),
      value: (
        <a href={path(locale, `/partnerships/${partnership.id}`)}>
          <Phrase phrase={inLanguage(partnership.names, locale)} locale={locale} />
        </a>
      ),
    },
    funding.length > 0 && {
      term: t("funding"),
      value: <Funding project={project} locale={locale} />,
    },
    bottlenecks.length > 0 && {
      term: t("solves"),
      value: <LinkedBottlenecks bottlenecks={bottlenecks} locale={locale} />,
    },
  ];
  return all.filter((fact) => typeof fact === "object" && fact !== null);
}

/** From which day until which it runs, as far as that is known. */
function periodOf({ startOn, endOn }: ProjectView["facts"], locale: Locale): string {
  const t = translator(locale, "ProjectPage.period");
  const format = formatter(locale);
  const [from, until] = [startOn, endOn].map((day) =>
    day ? format.dateTime(dateOf(day), { dateStyle: "medium", timeZone: "UTC" }) : "",
  );
  const kind = !until ? "from" : !from ? "until" : "both";
  return t(kind, { from: from ?? "", until: until ?? "" });
}

/** Each source of money with what it gives. */
function Funding({ project, locale }: { project: ProjectView; locale: Locale }) {
  const format = formatter(locale);
  const { originalLanguage: language } = project;
  return (
    <ul>
      {project.facts.funding.map(({ source, amount, currency }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={at}>
          <Words phrase={{ text: source, language }} locale={locale} />
          {colon(locale)}
          {showMoney(format, { amount: Number(amount), currency }, "whole")}
        </li>
      ))}
    </ul>
  );
}
