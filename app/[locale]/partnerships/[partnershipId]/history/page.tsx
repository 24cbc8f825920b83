import { EntryHistoryPage, entryHistoryMetadata } from "@/app/_entry/history-page";

type Props = PageProps<"/[locale]/partnerships/[partnershipId]/history">;

const asked = async ({ params }: Props) => ({
  ...{ noun: "partnership" as const, id: (await params).partnershipId },
});

export const generateMetadata = async (props: Props) => entryHistoryMetadata(await asked(props));

/** All that was changed of a partnership. */
export default async function PartnershipHistoryPage(props: Props) {
  return <EntryHistoryPage {...(await asked(props))} query={await props.searchParams} />;
}
