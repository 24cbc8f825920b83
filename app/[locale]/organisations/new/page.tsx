import { notFound } from "next/navigation";
import { EntryFields } from "@/app/_entry/entry-fields";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { requireViewer } from "@/data/viewer";
import { partsOfEntry } from "@/domain/entry/entry";
import { listsIn } from "@/domain/entry/facts";
import { keepsBodies, partiesKept } from "@/domain/entry/reach";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { addOrganisationAction } from "./actions";

type Props = PageProps<"/[locale]/organisations/new">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Organisation"))("addTitle"),
});

/** The form of an organisation that the portal does not know yet. */
export default async function NewOrganisationPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  if (!keepsBodies(viewer)) notFound();
  const catalogue = await readCatalogue();
  const t = translator(locale, "Organisation");
  const list = path(locale, "/organisations");
  const [kept, ...others] = partiesKept(viewer);
  const party = others.length === 0 ? catalogue.parties.get(kept ?? "") : undefined;
  const own = party && { partyId: [party.id], countries: [party.country] };
  const initial = { confidence: ["BACKGROUND"], ...own };
  const lists = listsIn(partsOfEntry("organisation"));
  const form = await readForm(path(locale, "/organisations/new"), query, initial, lists);
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[{ href: list, text: t("title") }]}
        />
        <h1>{t("addTitle")}</h1>
        <p className="mt-2 max-w-measure text-muted">{t("addLead")}</p>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      <PostForm
        action={addOrganisationAction}
        locale={locale}
        keep="/organisations/new"
        className="grid max-w-4xl gap-10"
      >
        <EntryFields noun="organisation" {...{ form, locale, catalogue }} />
        <FormButtons locale={locale} cancel={list} />
      </PostForm>
    </Page>
  );
}
