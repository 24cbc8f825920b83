import { ListPage, listMetadata } from "@/app/_lists/list-page";
import { organisationNoun } from "./_parts/organisation-list";

export const generateMetadata = listMetadata(organisationNoun);

/** The organisations for who keeps them: what is called how, and which of them no source confirms yet. */
export default function OrganisationsPage(props: PageProps<"/[locale]/organisations">) {
  return <ListPage noun={organisationNoun} {...props} />;
}
