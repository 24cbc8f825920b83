import { EntryHistoryPage, entryHistoryMetadata } from "@/app/_entry/history-page";
import { listCommissioners } from "@/data/partnership/commissioners";

type Props = PageProps<"/[locale]/commissioners/[commissionerId]/history">;

async function asked({ params }: Props) {
  const { commissionerId: id } = await params;
  const office = (await listCommissioners()).find((known) => known.id === id);
  return { noun: "commissioner" as const, id, names: office?.names };
}

export const generateMetadata = async (props: Props) => entryHistoryMetadata(await asked(props));

/** All that was changed of an office. */
export default async function CommissionerHistoryPage(props: Props) {
  return <EntryHistoryPage {...(await asked(props))} query={await props.searchParams} />;
}
