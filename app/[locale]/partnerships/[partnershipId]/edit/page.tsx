import { EntryEditPage } from "@/app/_entry/edit-page";
import { getTranslations } from "@/i18n/server";
import { editPartnershipAction, settlePartnershipAction } from "./actions";

type Props = PageProps<"/[locale]/partnerships/[partnershipId]/edit">;

export const generateMetadata = async () => ({ title: (await getTranslations("Entry"))("edit") });

/** The stage, the texts, the participants and the conferences of a partnership. */
export default async function EditPartnershipPage({ params, searchParams }: Props) {
  const [{ partnershipId }, query] = await Promise.all([params, searchParams]);
  const actions = { edit: editPartnershipAction, newer: settlePartnershipAction };
  return <EntryEditPage noun="partnership" id={partnershipId} query={query} actions={actions} />;
}
