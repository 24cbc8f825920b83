import { EntryEditPage } from "@/app/_entry/edit-page";
import { getTranslations } from "@/i18n/server";
import { editCommissionerAction, settleCommissionerAction } from "./actions";

type Props = PageProps<"/[locale]/commissioners/[commissionerId]/edit">;

export const generateMetadata = async () => ({ title: (await getTranslations("Entry"))("edit") });

/** What an office is called and does, and what it coordinates from when until when. */
export default async function EditCommissionerPage({ params, searchParams }: Props) {
  const [{ commissionerId }, query] = await Promise.all([params, searchParams]);
  const actions = { edit: editCommissionerAction, newer: settleCommissionerAction };
  return <EntryEditPage noun="commissioner" id={commissionerId} query={query} actions={actions} />;
}
