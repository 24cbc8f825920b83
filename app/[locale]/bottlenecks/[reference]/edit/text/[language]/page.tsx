import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { findEditable } from "@/data/bottleneck/edit";
import { wordsIn } from "@/data/bottleneck/texts";
import { requireViewer } from "@/data/viewer";
import { isLocale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { Original } from "../../../../../_records/original";
import { Conflict } from "../../_components/conflict";
import { editLabels } from "../../_components/edit-texts";
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
  const [found, labels] = await Promise.all([
    findEditable(viewer, reference.toUpperCase()),
    editLabels(),
  ]);
  const texts = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  if (!found || !isLocale(language) || found.bottleneck.originalLanguage === language) notFound();
  const { bottleneck } = found;
  const page = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const { title, problem, affected } = wordsIn(bottleneck, language);
  const original = wordsIn(bottleneck, bottleneck.originalLanguage);
  const words = { title: [title], problem: [problem], affected: [affected] };
  const form = await readForm(`${page}/edit/text/${language}`, query, words);

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
      <Conflict
        version={bottleneck.version}
        form={form}
        theirs={words}
        labels={{
          title: labels.title ?? "",
          problem: labels.problem ?? "",
          affected: labels.affected ?? "",
        }}
        show={(_, values) => values.join("\n")}
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <PostForm action={translateAction} locale={locale}>
          <input type="hidden" name="reference" value={bottleneck.reference} />
          <input type="hidden" name="version" value={bottleneck.version} />
          <input type="hidden" name="language" value={language} />
          <TextField {...{ form }} name="title" label={labels.title ?? ""} lang={language} />
          <TextArea
            {...{ form }}
            name="problem"
            label={labels.problem ?? ""}
            lang={language}
            rows={9}
          />
          <TextArea
            {...{ form }}
            name="affected"
            label={labels.affected ?? ""}
            optional={texts("optional")}
            lang={language}
          />
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
