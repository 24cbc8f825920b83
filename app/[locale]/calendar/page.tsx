import type { Metadata } from "next";
import { readForm } from "@/app/_forms/read-form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { listCalendarLinks } from "@/data/account/calendar-links";
import { readCatalogue } from "@/data/catalogue";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { calendarLinkKinds } from "@/domain/account/calendar-link";
import { inLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { CalendarCard } from "./_parts/calendar-card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Agenda");
  return { title: t("title") };
}

/** The secret addresses at which an official's own calendar program reads what is due. */
export default async function CalendarPage({ searchParams }: PageProps<"/[locale]/calendar">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [query, links, { organisations }] = await Promise.all([
    searchParams,
    listCalendarLinks(viewer),
    readCatalogue(),
  ]);
  const t = translator(locale, "Agenda");
  const here = path(locale, "/calendar");
  const form = await readForm(here, query);
  const isDone = await isSealed(here, query);
  const organisation = organisations.get(viewer.organisationId);
  return (
    <Page className="grid gap-8 pb-16">
      <div className="grid max-w-measure gap-3">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        <p className="text-muted">{t("internalNote")}</p>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {isDone && query.done === "ended" && (
        <Notice tone="ok" status>
          {t("ended")}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {calendarLinkKinds.map((kind) => (
          <CalendarCard key={kind} {...{ viewer, kind, locale }} until={links.get(kind) ?? null}>
            {kind === "organisation" && organisation && (
              <p className="font-semibold">
                <Phrase phrase={inLanguage(organisation.names, locale)} locale={locale} />
              </p>
            )}
          </CalendarCard>
        ))}
      </div>
    </Page>
  );
}
