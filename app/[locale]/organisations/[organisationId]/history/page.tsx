import { EntryHistoryPage, entryHistoryMetadata } from "@/app/_entry/history-page";

type Props = PageProps<"/[locale]/organisations/[organisationId]/history">;

const asked = async ({ params }: Props) => ({
  ...{ noun: "organisation" as const, id: (await params).organisationId },
});

export const generateMetadata = async (props: Props) => entryHistoryMetadata(await asked(props));

/** All that was changed of an organisation. */
export default async function OrganisationHistoryPage(props: Props) {
  return <EntryHistoryPage {...(await asked(props))} query={await props.searchParams} />;
}
