import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Article } from "@/app/_bottleneck/article";
import { loadBottleneck, loadHistory } from "@/app/_bottleneck/load";
import { readForm } from "@/app/_forms/read-form";
import { recordMetadata } from "@/app/_records/record-metadata";
import { Share } from "@/app/_records/share";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { isSealed } from "@/data/seal";
import { textFor } from "@/domain/language";
import { firstSigns } from "@/domain/text";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { AskSide } from "./_parts/ask-side";
import { hasNoForm, isOfStatus } from "./_parts/has-no-form";
import { KeptDraft } from "./_parts/kept-draft";
import { LeftOver } from "./_parts/left-over";
import { newsOf } from "./_parts/news";
import { NextStepWork } from "./_parts/next-step-work";
import { InternalNotes, OfficialLinks } from "./_parts/official-links";
import { OwnerWork } from "./_parts/owner-work";
import { StepForms } from "./_parts/step-forms";

type Props = PageProps<"/[locale]/bottlenecks/[reference]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, locale] = await Promise.all([params, getLocale()]);
  const bottleneck = await loadBottleneck(reference);
  if (!bottleneck) notFound();
  const text = textFor(bottleneck.texts, locale, bottleneck.originalLanguage);
  return {
    ...(await recordMetadata({ ...bottleneck, title: text?.title ?? "", locale })),
    description: text ? firstSigns(text.problem, 200) : null,
  };
}

/** One bottleneck: where it stands, what comes next, what it is about and how it went. */
export default async function BottleneckPage({ params, searchParams }: Props) {
  const [{ reference }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const [bottleneck, catalogue, history] = await Promise.all([
    loadBottleneck(reference),
    readCatalogue(),
    loadHistory(reference),
  ]);
  if (!bottleneck) notFound();
  const address = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const form = await readForm(address, query);
  const shown = { bottleneck, catalogue, locale };
  const asks = query.ask === "step" || query.done === "finished" || query.done === "step";
  const news = (await isSealed(address, query)) ? newsOf(query, bottleneck, locale) : null;

  return (
    <Page className="pb-16">
      {news && (
        <div className="no-print mb-6">
          <Notice tone="ok" status>
            {news}
          </Notice>
        </div>
      )}
      <KeptDraft id={query.draft} locale={locale} />
      <div className="no-print mb-6 grid gap-4 empty:hidden">
        <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
        {!isOfStatus(form) && hasNoForm(form, bottleneck) && <LeftOver {...{ form, locale }} />}
      </div>
      <Article
        {...shown}
        history={history}
        allHistory={`${address}/history`}
        stepWork={
          bottleneck.may.answer && (
            <NextStepWork
              {...{ bottleneck, form, locale, asks }}
              whom={typeof query.whom === "string" ? query.whom : ""}
            />
          )
        }
        {...(bottleneck.may.plan &&
          !bottleneck.openStep && {
            askSide: (country) => <AskSide {...shown} country={country} />,
          })}
        actions={
          <div className="grid gap-5 empty:hidden">
            <OwnerWork {...shown} form={form} asks={query.ask === "owner"} />
            <OfficialLinks {...shown} />
          </div>
        }
        work={
          <>
            <StepForms form={form} {...shown} />
            <InternalNotes {...shown} />
          </>
        }
      />
      <Share
        {...{ reference: bottleneck.reference, published: bottleneck.published, locale }}
        address={`/bottlenecks/${bottleneck.reference}`}
        title={textFor(bottleneck.texts, locale, bottleneck.originalLanguage)?.title ?? ""}
      />
    </Page>
  );
}
