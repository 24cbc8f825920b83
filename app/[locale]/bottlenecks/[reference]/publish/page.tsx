import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Article } from "@/app/_bottleneck/article";
import { loadBottleneck } from "@/app/_bottleneck/load";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { TypedWords } from "@/app/_forms/typed-words";
import { WithReference } from "@/app/_records/with-reference";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Page } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { previewBottleneck } from "@/data/bottleneck/page";
import { readCatalogue } from "@/data/catalogue";
import { readHistory } from "@/data/history";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { publishAction, withdrawAction } from "./actions";

type Props = PageProps<"/[locale]/bottlenecks/[reference]/publish">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("BottleneckPage")]);
  const bottleneck = await loadBottleneck(reference);
  const title = bottleneck?.published ? "withdrawTitle" : "publishTitle";
  return { title: t(title, { reference: reference.toUpperCase() }) };
}

/** Shows exactly what the public will read, and publishes it; or takes it back, with a reason. */
export default async function PublishPage({ params, searchParams }: Props) {
  const [{ reference }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  const bottleneck = await loadBottleneck(reference);
  const t = translator(locale, "BottleneckPage");
  const texts = translator(locale, "Form");
  if (!bottleneck?.may.publish) notFound();
  const address = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const reason = t("withdrawReason");
  const form = labelled(await readForm(`${address}/publish`, query), { reason }, locale);
  const { published } = bottleneck;

  return (
    <Page className="grid gap-8 pb-16">
      <Card className="grid gap-5">
        <h1>
          <WithReference
            text={t(published ? "withdrawTitle" : "publishTitle", {
              reference: bottleneck.reference,
            })}
            reference={bottleneck.reference}
          />
        </h1>
        <FormErrors form={form} title={texts("errorsTitle")} />
        {/* A colleague withdrew it meanwhile: nothing asks for a reason any more. */}
        {!published && <TypedWords values={form.values} locale={locale} />}
        <p className="max-w-measure">{t(published ? "withdrawText" : "publishText")}</p>
        <p className="max-w-measure">{texts("forBothSides")}</p>
        <PostForm
          action={published ? withdrawAction : publishAction}
          locale={locale}
          className="grid max-w-measure gap-5"
        >
          <input type="hidden" name="reference" value={bottleneck.reference} />
          <input type="hidden" name="version" value={bottleneck.version} />
          {published && <TextArea form={form} name="reason" label={reason} />}
          <div className="flex flex-wrap gap-3">
            <Button look={published ? "danger" : "primary"}>
              {t(published ? "withdraw" : "publish")}
            </Button>
            <ButtonLink look="quiet" href={address}>
              {texts("cancel")}
            </ButtonLink>
          </div>
        </PostForm>
      </Card>
      {!published && <Preview {...{ viewer, reference: bottleneck.reference, locale }} />}
    </Page>
  );
}

type PreviewProps = Omit<Parameters<typeof Article>[0], "bottleneck" | "catalogue" | "history"> & {
  viewer: Parameters<typeof previewBottleneck>[0];
  reference: string;
};

async function Preview({ viewer, reference, locale }: PreviewProps) {
  const [bottleneck, catalogue, history] = await Promise.all([
    previewBottleneck(viewer, reference),
    readCatalogue(),
    readHistory(viewer, { noun: "bottleneck", reference, asPublic: true }),
  ]);
  const t = translator(locale, "BottleneckPage");
  if (!bottleneck) return null;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="mb-3">
        {t("preview")}
      </h2>
      <div className="rounded-card border border-line-strong border-dashed p-6">
        <Article
          bottleneck={{ ...bottleneck, published: true }}
          {...{ catalogue, locale, history }}
          asPublic
        />
      </div>
    </section>
  );
}
