import type { Metadata } from "next";
import { readForm } from "@/app/_forms/read-form";
import { ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Page } from "@/components/ui/page";
import { readPractice } from "@/data/practice";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { readWorkbench } from "@/data/workbench/workbench";
import { keepsBodies } from "@/domain/entry/reach";
import { onlyScope } from "@/domain/in-scopes";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { accountLabel } from "../../_account/account-label";
import { Answered } from "./_parts/answered";
import { AwayNote } from "./_parts/away-note";
import { Durations } from "./_parts/durations";
import { OwnBottlenecks } from "./_parts/own-bottlenecks";
import { OwnProjects } from "./_parts/own-projects";
import { partOfDay } from "./_parts/part-of-day";
import { PartnershipsOverview } from "./_parts/partnerships-overview";
import { Tasks } from "./_parts/tasks";
import { WithoutWork } from "./_parts/without-work";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Workbench");
  return { title: t("title") };
}

/** What is asked of this official today, and what goes on in the own regions and partnerships. */
export default async function WorkbenchPage({ searchParams }: PageProps<"/[locale]/workbench">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  if (!mayAnywhere(viewer, "see")) return <WithoutWork viewer={viewer} locale={locale} />;
  const [{ today, tasks, waiting, isMore, ...own }, practice] = await Promise.all([
    readWorkbench(viewer, locale),
    readPractice(),
  ]);
  const t = translator(locale, "Workbench");
  const query = await searchParams;
  const here = path(locale, "/workbench");
  const isAnswered = query.done === "finished" && (await isSealed(here, query));
  const form = await readForm(here, query);
  const part = partOfDay(new Date());
  return (
    <Page className="pb-16">
      <div className="mb-6 empty:hidden">
        {isAnswered && <Answered viewer={viewer} locale={locale} />}
        <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
        {viewer.isAway && <AwayNote viewer={viewer} locale={locale} />}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-5 lg:flex-nowrap">
        <div>
          <Whose viewer={viewer} locale={locale} />
          <h1>
            {t(isMore && waiting > 0 ? "greetingMore" : "greeting", { part, count: waiting })}
          </h1>
        </div>
        {mayAnywhere(viewer, "register") && (
          <div className="flex-none">
            <ButtonLink href={path(locale, "/bottlenecks/new")}>+ {t("register")}</ButtonLink>
          </div>
        )}
      </div>
      <div className="mt-8 grid gap-9 xl:grid-cols-3">
        <div className="grid min-w-0 content-start gap-9 xl:col-span-2">
          {tasks.length > 0 && (
            <Tasks {...{ tasks, practice, today, locale }} all={query.all === "1"} />
          )}
          {own.overview && <PartnershipsOverview {...{ today, locale }} overview={own.overview} />}
          <OwnBottlenecks
            rows={own.bottlenecks}
            scope={onlyScope(viewer)}
            {...{ practice, today, locale }}
          />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <OwnProjects projects={own.projects} {...{ practice, locale }} />
          <Durations quarters={own.durations} locale={locale} />
          {keepsBodies(viewer) && (
            <p>
              <a href={path(locale, "/organisations")}>
                {translator(locale, "Organisation")("toList")}
              </a>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}

/** In which role and where: "Regional coordinator · Twente". */
async function Whose({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const label = await accountLabel(viewer, locale);
  const roles = translator(locale, "Role");
  const role = viewer.grants[0]?.role;
  const words = role ? [...new Set([roles(role), label])] : [label];
  return <p className="mb-1 text-muted">{words.join(" · ")}</p>;
}
