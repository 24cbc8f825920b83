import type { Metadata } from "next";
import { readForm } from "@/app/_forms/read-form";
import { allOf } from "@/app/_lists/address-ranges";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { findBottlenecks } from "@/data/bottleneck/page";
import { catalogueFor } from "@/data/known-organisations";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { referencesOf, severalActs } from "@/domain/bottleneck/several";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { ActForm } from "./_parts/act-form";
import { formOfLook } from "./_parts/look";
import { Changed, Preview } from "./_parts/preview";
import { listIn } from "./_parts/query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Several");
  return { title: t("title") };
}

/** The same done with several bottlenecks: what, then what that makes of each, then it is done. */
export default async function SeveralPage({
  searchParams,
}: PageProps<"/[locale]/bottlenecks/several">) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  const here = path(locale, "/bottlenecks/several");
  const did = referencesOf(allOf(query, "did"));
  const [all, catalogue, sent, isTold] = await Promise.all([
    findBottlenecks(viewer, [...referencesOf(allOf(query, "ref")), ...did]),
    catalogueFor(viewer),
    readForm(here, query),
    isSealed(here, query),
  ]);
  const changedRecords = all.filter(({ reference }) => did.includes(reference));
  const records = all.filter(({ reference }) => !did.includes(reference));
  const t = translator(locale, "Several");
  const portal = translator(locale, "Portal");
  const act = severalActs.find((one) => one === query.do) ?? null;
  const form = formOfLook({ form: sent, query, act, locale });
  const changed = isTold && typeof query.done === "string" ? Number(query.done) : null;
  const kept = listIn(query);
  const list = path(locale, `/bottlenecks${kept && `?${kept}`}`);
  const shown = { records, catalogue, locale, viewer, act };
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={portal("crumbs")}
          crumbs={[{ href: list, text: portal("section.bottlenecks") }]}
        />
        <h1>{t("title")}</h1>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {changed !== null && (
        <Notice tone={records.length > 0 ? "warn" : "ok"} status>
          <p>{t("changed", { count: changed })}</p>
          {records.length > 0 && <p>{t("notChanged", { count: records.length })}</p>}
        </Notice>
      )}
      {changed !== null && changedRecords.length > 0 && (
        <Changed records={changedRecords} locale={locale} />
      )}
      {records.length === 0 && changed === null && <p>{t("nothing")}</p>}
      {records.length > 0 && changed === null && <ActForm {...shown} {...{ query, form }} />}
      {records.length > 0 && <Preview {...shown} query={query} isDone={changed !== null} />}
      <p>
        <a href={list}>{t("back")}</a>
      </p>
    </Page>
  );
}
