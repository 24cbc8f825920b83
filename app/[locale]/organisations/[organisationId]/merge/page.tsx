import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { Button } from "@/components/ui/button";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import type { FormState } from "@/components/ui/form-state";
import { Crumbs, Page } from "@/components/ui/page";
import { mayEditEntry } from "@/data/entry/edit";
import { askMerge } from "@/data/entry/merges";
import { catalogueFor } from "@/data/known-organisations";
import { requireViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { meantBy } from "@/domain/organisation";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { mergeOrganisationsAction } from "./actions";

type Props = PageProps<"/[locale]/organisations/[organisationId]/merge">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Organisation"))("merge"),
});

/** Two organisations that are one: first which, then with how much moves the question whether that is meant. */
export default async function MergeOrganisationPage({ params, searchParams }: Props) {
  const [{ organisationId: id }, query, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const viewer = await requireViewer(locale);
  const { organisations } = await catalogueFor(viewer);
  const organisation = organisations.get(id);
  if (!organisation || !(await mayEditEntry(viewer, "organisation", id))) notFound();
  const t = translator(locale, "Organisation");
  // A body of several countries, or of none that it says, may be one with any.
  const [country, ...more] = organisation.countries;
  const own = country && more.length === 0 ? { country } : {};
  const others = new Map([...organisations].filter(([one]) => one !== id));
  const nameOf = (one: string) => inLanguage(organisations.get(one)?.names ?? {}, locale).text;
  const page = path(locale, `/organisations/${id}`);
  const typed = typeof query.intoId === "string" ? query.intoId : "";
  const intoId = meantBy(typed, organisations);
  const asked = intoId ? await askMerge(viewer, id, intoId) : null;
  const sent = await readForm(`${page}/merge`, query, { intoId: [intoId] });
  const form = typed ? withAnswer(sent, asked, locale) : sent;
  const counts = asked && "counts" in asked ? asked.counts : null;
  return (
    <Page className="grid max-w-4xl gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[{ href: page, text: nameOf(id) }]}
        />
        <h1>{t("mergeTitle", { name: nameOf(id) })}</h1>
        <p className="mt-2 max-w-measure text-muted">{t("mergeLead")}</p>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      <form action={`${page}/merge`} className="grid gap-4">
        <OrganisationLists locale={locale} organisations={others} />
        <OrganisationField
          {...{ form, locale, organisations, ...own }}
          name="intoId"
          label={t("into")}
          hint={translator(locale, "OrganisationField")("hint")}
          listedOnly
        />
        <p>
          <Button look="quiet">{t("ask")}</Button>
        </p>
      </form>
      {counts && (
        <PostForm action={mergeOrganisationsAction} locale={locale}>
          <h2>{t("confirmTitle", { name: nameOf(id), into: nameOf(intoId) })}</h2>
          <p>{t("stays", { name: nameOf(id), into: nameOf(intoId) })}</p>
          <p>{t("counts", counts)}</p>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="intoId" value={intoId} />
          <FormButtons locale={locale} cancel={page} text={t("confirm")} />
        </PostForm>
      )}
    </Page>
  );
}

type Asked = Awaited<ReturnType<typeof askMerge>>;

/** The form with why these two cannot be one, at its field. */
function withAnswer(form: FormState, asked: Asked, locale: Locale): FormState {
  if (asked && "counts" in asked) return form;
  if (asked && "refusal" in asked)
    return { ...form, refusal: translator(locale, "Refusal")(asked.refusal, { name: "" }) };
  const text = translator(locale, "Problem")(asked?.problem ?? "unknownChoice");
  const label = translator(locale, "Organisation")("into");
  const before = translator(locale, "Form")("colon", { before: label, after: text });
  return {
    ...form,
    problems: { ...form.problems, intoId: text },
    summary: { ...form.summary, intoId: before },
  };
}
