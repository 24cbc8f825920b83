import { ListPage, listMetadata } from "@/app/_lists/list-page";
import { accountNoun } from "./_parts/account-list";

export const generateMetadata = listMetadata(accountNoun);

export default function AccountsPage(props: PageProps<"/[locale]/accounts">) {
  return <ListPage noun={accountNoun} {...props} />;
}
