import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { editingTranslation } from "@/app/_bottleneck/editing";
import { bottleneckLabels, tellBottleneck } from "@/app/_bottleneck/tell-bottleneck";
import { Conflict } from "@/app/_forms/conflict";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { Original } from "@/app/_records/original";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import type { FormState } from "@/components/ui/form-state";
import { Crumbs, Page } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { wordsIn } from "@/data/bottleneck/texts";
import { readCatalogue } from "@/data/catalogue";
import { lastChangeOf } from "@/data/last-change";
import { requireViewer } from "@/data/viewer";
import { isLocale, type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { translateAction } from "../../actions";

type Props = PageProps<"/[locale]/bottlenecks/[reference]/edit/text/[language]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("Portal")]);
  return { title: t("translation.title", { reference: reference.toUpperCase() }) };
}

/** The words of a bottleneck in another language, beside the original. */
export default async function TextPage({ params, searchParams }: Props) {
  const [{ reference, language }, query, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const viewer = await requireViewer(locale);
  if (!isLocale(language)) notFound();
  const [editing, labels, catalogue] = await Promise.all([
    editingTranslation(viewer, reference.toUpperCase(), language),
    bottleneckLabels(),
    readCatalogue(),
  ]);
  const texts = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  if (!editing) notFound();
  const { bottleneck } = editing;
  const page = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const original = wordsIn(bottleneck, bottleneck.originalLanguage);
  const { form, versions } = await readEdit(`${page}/edit/text/${language}`, query, editing);

  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={portal("crumbs")}
          crumbs={[
            { href: path(locale, "/bottlenecks"), text: portal("section.bottlenecks") },
            { href: page, text: bottleneck.reference },
          ]}
        />
        <h1>{portal("translation.in", { language })}</h1>
      </div>
      <FormErrors form={form} title={texts("errorsTitle")} />
      <div className="grid gap-10 lg:grid-cols-2">
        <PostForm
          action={translateAction}
          locale={locale}
          keep={`/bottlenecks/${bottleneck.reference}/edit/text/${language}`}
        >
          <input type="hidden" name="reference" value={bottleneck.reference} />
          <VersionFields {...editing} />
          <Conflict
            {...{ form, versions, locale }}
            changed={versions && (await lastChangeOf(viewer, "bottleneck", bottleneck.reference))}
            tell={(fields) => tellBottleneck(fields, catalogue, locale)}
          />
          <input type="hidden" name="language" value={language} />
          <WordFields {...{ form, labels, language }} optional={texts("optional")} />
          <FormButtons locale={locale} cancel={page} />
        </PostForm>
        <Original
          language={bottleneck.originalLanguage}
          locale={locale}
          title={original.title}
          paragraphs={[original.problem, original.affected]}
        />
      </div>
    </Page>
  );
}

type WordProps = {
  form: FormState;
  labels: Partial<Record<string, string>>;
  language: Locale;
  optional: string;
};

/** What it is called, what is the matter and whom it affects, in this language. */
function WordFields({ form, labels, language, optional }: WordProps) {
  return (
    <>
      <TextField form={form} name="title" label={labels.title ?? ""} lang={language} />
      <TextArea form={form} name="problem" label={labels.problem ?? ""} lang={language} rows={9} />
      <TextArea
        form={form}
        name="affected"
        label={labels.affected ?? ""}
        optional={optional}
        lang={language}
      />
    </>
  );
}
