import { notFound } from "next/navigation";
import { EditEntry, EntryHistory, EntrySaved } from "@/app/_entry/about-entry";
import { sourceLines } from "@/app/_records/source-lines";
import { Crumbs, Page } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Sources } from "@/components/ui/sources";
import { findOffice, listCommissioners } from "@/data/partnership/commissioners";
import { inLanguage, textInLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { OfficeRoles } from "./_parts/office-roles";

type Props = PageProps<"/[locale]/commissioners/[commissionerId]">;

export async function generateMetadata({ params }: Props) {
  const [{ commissionerId }, locale] = await Promise.all([params, getLocale()]);
  // From memory, so that the title is there before the page is sent.
  const office = (await listCommissioners()).find(({ id }) => id === commissionerId);
  return office ? { title: inLanguage(office.names, locale).text } : {};
}

/** One office: what it is, what it coordinates from when until when, and what was changed. */
export default async function OfficePage({ params, searchParams }: Props) {
  const [{ commissionerId }, query, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const office = await findOffice(commissionerId);
  if (!office) notFound();
  const t = translator(locale, "Commissioner");
  const portal = translator(locale, "Portal");
  const entry = { noun: "commissioner", id: office.id } as const;
  return (
    <Page>
      <Crumbs
        label={portal("crumbs")}
        crumbs={[{ href: path(locale, "/commissioners"), text: t("title") }]}
      />
      <EntrySaved {...entry} query={query} />
      <h1>
        <Phrase phrase={inLanguage(office.names, locale)} locale={locale} />
      </h1>
      {office.about && (
        <p className="mt-4 max-w-measure text-lead">
          <Phrase phrase={textInLanguage(office.about, locale)} locale={locale} />
        </p>
      )}
      <EditEntry {...entry} />
      <OfficeRoles roles={office.roles} locale={locale} />
      <Sources
        title={portal("sources")}
        sources={sourceLines(office.sources, locale)}
        locale={locale}
      />
      <EntryHistory {...entry} />
    </Page>
  );
}
