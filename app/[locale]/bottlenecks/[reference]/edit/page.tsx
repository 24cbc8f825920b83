import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { editingBottleneck } from "@/app/_bottleneck/editing";
import { AffectedFields, RegionField, SubjectFields } from "@/app/_bottleneck/fields";
import { tellBottleneck } from "@/app/_bottleneck/tell-bottleneck";
import { Conflict } from "@/app/_forms/conflict";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { Section } from "@/app/_forms/section";
import { VersionFields } from "@/app/_forms/version-fields";
import { WithReference } from "@/app/_records/with-reference";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { fieldValue } from "@/components/ui/form-state";
import { Crumbs, Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { lastChangeOf } from "@/data/last-change";
import { requireViewer } from "@/data/viewer";
import { listFields } from "@/domain/bottleneck/registration";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { TaskFields } from "./_parts/task-fields";
import { WordFields } from "./_parts/word-fields";
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
  const [editing, catalogue] = await Promise.all([
    editingBottleneck(viewer, reference.toUpperCase()),
    readCatalogue(),
  ]);
  const t = translator(locale, "BottleneckPage");
  const parts = translator(locale, "Registration.steps");
  const texts = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  if (!editing) notFound();
  const { bottleneck } = editing;
  const inHand = bottleneck.internal?.ownerOfficial;
  const officials = { [viewer.id]: viewer.name, ...(inHand && { [inHand.id]: inHand.name }) };
  const page = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const { form, versions } = await readEdit(`${page}/edit`, query, editing, listFields);

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
        <h1>
          <WithReference
            text={t("editTitle", { reference: bottleneck.reference })}
            reference={bottleneck.reference}
          />
        </h1>
        <p className="mt-3 max-w-measure text-muted">
          {translator(locale, "Registration")("whoReads")}
        </p>
      </div>
      <FormErrors form={form} title={texts("errorsTitle")} />
      <PostForm
        action={editAction}
        locale={locale}
        keep={`/bottlenecks/${bottleneck.reference}/edit`}
        className="grid max-w-4xl gap-10"
      >
        <input type="hidden" name="reference" value={bottleneck.reference} />
        <VersionFields {...editing} />
        <Conflict
          {...{ form, versions, locale }}
          changed={versions && (await lastChangeOf(viewer, "bottleneck", bottleneck.reference))}
          tell={(fields) => tellBottleneck(fields, catalogue, locale, officials)}
        />
        <Section title={parts("1")}>
          <WordFields {...{ form, locale }} />
          <RegionField {...{ form, catalogue, locale, viewer }} />
        </Section>
        <Section title={parts("2")}>
          <SubjectFields {...{ form, catalogue, locale }} isNew={false} />
          <AffectedFields {...{ form, locale }} lang={fieldValue(form, "originalLanguage")} />
        </Section>
        <Section title={parts("3")}>
          <TaskFields {...{ form, catalogue, locale, bottleneck, viewer }} />
        </Section>
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </Page>
  );
}
