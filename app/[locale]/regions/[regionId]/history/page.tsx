import { EntryHistoryPage, entryHistoryMetadata } from "@/app/_entry/history-page";

type Props = PageProps<"/[locale]/regions/[regionId]/history">;

const asked = async ({ params }: Props) => ({
  ...{ noun: "region" as const, id: (await params).regionId },
});

export const generateMetadata = async (props: Props) => entryHistoryMetadata(await asked(props));

/** All that was changed of a region. */
export default async function RegionHistoryPage(props: Props) {
  return <EntryHistoryPage {...(await asked(props))} query={await props.searchParams} />;
}
