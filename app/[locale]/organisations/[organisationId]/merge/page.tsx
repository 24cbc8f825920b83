import { notFound } from "next/navigation";
import { choicesOf } from "@/app/_forms/choices";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button } from "@/components/ui/button";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { readCatalogue } from "@/data/catalogue";
import { mayEditEntry } from "@/data/entry/edit";
import { countMerge } from "@/data/entry/merge";
import { requireViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
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
  const { organisations } = await readCatalogue();
  const organisation = organisations.get(id);
  if (!organisation || !(await mayEditEntry(viewer, "organisation", id))) notFound();
  const t = translator(locale, "Organisation");
  const nameOf = (one: string) => inLanguage(organisations.get(one)?.names ?? {}, locale).text;
  const page = path(locale, `/organisations/${id}`);
  const intoId = typeof query.into === "string" ? query.into : "";
  const counts = intoId ? await countMerge(viewer, id, intoId) : null;
  const form = await readForm(`${page}/merge`, query, { into: [intoId] });
  const others = [...organisations].filter(([other]) => other !== id);
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
        <Select
          {...{ form, name: "into", label: t("into"), empty: t("choose") }}
          options={choicesOf(others, locale, "byName")}
        />
        <p>
          <Button look="quiet">{t("ask")}</Button>
        </p>
      </form>
      {counts && (
        <PostForm action={mergeOrganisationsAction} locale={locale}>
          <h2>{t("confirmTitle", { name: nameOf(id), into: nameOf(intoId) })}</h2>
          <p>{t("counts", counts)}</p>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="intoId" value={intoId} />
          <FormButtons locale={locale} cancel={page} text={t("confirm")} />
        </PostForm>
      )}
    </Page>
  );
}
