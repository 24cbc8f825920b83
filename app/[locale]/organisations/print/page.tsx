import { PrintPage, printMetadata } from "@/app/_lists/print-page";
import { organisationNoun } from "../_parts/organisation-list";

export const generateMetadata = printMetadata(organisationNoun);

export default function PrintOrganisationsPage(props: PageProps<"/[locale]/organisations/print">) {
  return <PrintPage noun={organisationNoun} {...props} />;
}
