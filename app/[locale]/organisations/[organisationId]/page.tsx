import { notFound, redirect } from "next/navigation";
import { EditEntry, EntryHistory, EntrySaved } from "@/app/_entry/about-entry";
import { readForm } from "@/app/_forms/read-form";
import { sourceLines } from "@/app/_records/source-lines";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Sources } from "@/components/ui/sources";
import { findOrganisation } from "@/data/entry/organisations";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import { keepsBodies } from "@/domain/entry/reach";
import { inLanguage, textInLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { MergesHere } from "./_parts/merges-here";
import { OrganisationFacts } from "./_parts/organisation-facts";

type Props = PageProps<"/[locale]/organisations/[organisationId]">;

export async function generateMetadata({ params }: Props) {
  // From memory, so that the title is there before the page is sent.
  const [{ organisationId }, locale, viewer] = await Promise.all([
    params,
    getLocale(),
    findViewer(),
  ]);
  const { organisations } = await catalogueFor(viewer);
  const organisation = organisations.get(organisationId);
  return organisation ? { title: inLanguage(organisation.names, locale).text } : {};
}

/** One organisation: what it is, which records name it, and what was changed. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const [{ organisationId }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const organisation = await findOrganisation(viewer, organisationId);
  if (!organisation) notFound();
  // It became one with another: not for ever, as that can be undone.
  if (organisation.mergedIntoId)
    redirect(path(locale, `/organisations/${organisation.mergedIntoId}`));
  const entry = { noun: "organisation", id: organisation.id } as const;
  // Why a merge was not undone.
  const form = await readForm(path(locale, `/organisations/${organisation.id}`), query);
  return (
    <Page>
      {keepsBodies(viewer) && <WayBack locale={locale} />}
      <EntrySaved {...entry} query={query} />
      <div className="mb-5 empty:hidden">
        <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      </div>
      <h1>
        <Phrase phrase={inLanguage(organisation.names, locale)} locale={locale} />
      </h1>
      {organisation.role && (
        <p className="mt-4 max-w-measure text-lead">
          <Phrase phrase={textInLanguage(organisation.role, locale)} locale={locale} />
        </p>
      )}
      <EditEntry {...entry} />
      <MergesHere id={organisation.id} locale={locale} />
      <OrganisationFacts organisation={organisation} locale={locale} />
      <Sources
        title={translator(locale, "Portal")("sources")}
        sources={sourceLines(organisation.sources, locale)}
        locale={locale}
      />
      <EntryHistory {...entry} />
    </Page>
  );
}

/** To the list, for who has one: the public is led here from a record. */
const WayBack = ({ locale }: { locale: Locale }) => (
  <Crumbs
    label={translator(locale, "Portal")("crumbs")}
    crumbs={[
      { href: path(locale, "/organisations"), text: translator(locale, "Organisation")("title") },
    ]}
  />
);
