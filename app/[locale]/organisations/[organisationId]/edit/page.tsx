import { EntryEditPage } from "@/app/_entry/edit-page";
import { getTranslations } from "@/i18n/server";
import { editOrganisationAction, settleOrganisationAction } from "./actions";

type Props = PageProps<"/[locale]/organisations/[organisationId]/edit">;

export const generateMetadata = async () => ({ title: (await getTranslations("Entry"))("edit") });

/** What an organisation is called and is, and whether that is confirmed. */
export default async function EditOrganisationPage({ params, searchParams }: Props) {
  const [{ organisationId }, query] = await Promise.all([params, searchParams]);
  const actions = { edit: editOrganisationAction, newer: settleOrganisationAction };
  return <EntryEditPage noun="organisation" id={organisationId} query={query} actions={actions} />;
}
