import { EntryEditPage } from "@/app/_entry/edit-page";
import { getTranslations } from "@/i18n/server";
import { editRegionAction, settleRegionAction } from "./actions";

type Props = PageProps<"/[locale]/regions/[regionId]/edit">;

export const generateMetadata = async () => ({ title: (await getTranslations("Entry"))("edit") });

/** What a region is called and is, and for a cooperation region of which regions it consists. */
export default async function EditRegionPage({ params, searchParams }: Props) {
  const [{ regionId }, query] = await Promise.all([params, searchParams]);
  const actions = { edit: editRegionAction, newer: settleRegionAction };
  return <EntryEditPage noun="region" id={regionId} query={query} actions={actions} />;
}
