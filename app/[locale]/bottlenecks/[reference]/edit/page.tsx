import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { findEditable } from "@/data/bottleneck/edit";
import { readCatalogue } from "@/data/catalogue";
import { requireViewer } from "@/data/viewer";
import { listFields } from "@/domain/bottleneck/registration";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { Conflict } from "./_components/conflict";
import { editLabels, editTexts } from "./_components/edit-texts";
import { FactFields } from "./_components/fact-fields";
import { Part } from "./_components/part";
import { TaskFields } from "./_components/task-fields";
import { WordFields } from "./_components/word-fields";
import { editAction } from "./actions";

type Props = PageProps<"/[locale]/bottlenecks/[reference]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("BottleneckPage")]);
  return { title: t("editTitle", { reference: reference.toUpperCase() }) };
}

/** All facts of a bottleneck in one form; a colleague's change meanwhile is shown beside one's own. */
export default async function EditPage({ params, searchParams }: Props) {
  const [{ reference }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  const [found, catalogue, labels] = await Promise.all([
    findEditable(viewer, reference.toUpperCase()),
    readCatalogue(),
    editLabels(),
  ]);
  const t = translator(locale, "BottleneckPage");
  const parts = translator(locale, "Registration.steps");
  const texts = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  if (!found) notFound();
  const { bottleneck, values } = found;
  const page = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const form = await readForm(`${page}/edit`, query, values, listFields);

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
        <h1>{t("editTitle", { reference: bottleneck.reference })}</h1>
      </div>
      <FormErrors form={form} title={texts("errorsTitle")} />
      <Conflict
        version={bottleneck.version}
        form={form}
        theirs={values}
        labels={labels}
        show={await editTexts(catalogue, locale)}
      />
      <PostForm action={editAction} locale={locale} className="grid max-w-4xl gap-10">
        <input type="hidden" name="reference" value={bottleneck.reference} />
        <input type="hidden" name="version" value={bottleneck.version} />
        <Part title={parts("1")}>
          <WordFields form={form} />
        </Part>
        <Part title={parts("2")}>
          <FactFields form={form} catalogue={catalogue} locale={locale} />
        </Part>
        <Part title={parts("3")}>
          <TaskFields {...{ form, catalogue, locale, bottleneck, viewer }} />
        </Part>
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </Page>
  );
}
