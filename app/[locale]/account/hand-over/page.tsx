import type { Metadata } from "next";
import { HandOverForm } from "@/app/_account/hand-over-form";
import { readForm } from "@/app/_forms/read-form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { StandInForm } from "./_parts/stand-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("HandOver");
  return { title: t("title") };
}

/** Who finds one's work while one is away, and to whom all of it goes. */
export default async function HandOverPage({
  searchParams,
}: PageProps<"/[locale]/account/hand-over">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const query = await searchParams;
  const t = translator(locale, "HandOver");
  const here = path(locale, "/account/hand-over");
  const form = await readForm(here, query);
  const told = (["handed", "away", "here"] as const).find((one) => one === query.done);
  const isTold = told && (await isSealed(here, query));
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[
            { href: path(locale, "/account"), text: translator(locale, "Account")("title") },
          ]}
        />
        <h1>{t("title")}</h1>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {isTold && (
        <Notice tone="ok" status>
          {t(`done.${told}`)}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <StandInForm {...{ viewer, form, locale }} />
        <HandOverForm {...{ viewer, form, locale }} officialId={viewer.id} />
      </div>
    </Page>
  );
}
