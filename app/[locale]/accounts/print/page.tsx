import { PrintPage, printMetadata } from "@/app/_lists/print-page";
import { accountNoun } from "../_parts/account-list";

export const generateMetadata = printMetadata(accountNoun);

export default function PrintAccountsPage(props: PageProps<"/[locale]/accounts/print">) {
  return <PrintPage noun={accountNoun} {...props} />;
}
