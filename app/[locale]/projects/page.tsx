import { ListPage, listMetadata } from "@/app/_lists/list-page";
import { projectNoun } from "./_parts/project-list";

export const generateMetadata = listMetadata(projectNoun);

export default function ProjectsPage(props: PageProps<"/[locale]/projects">) {
  return <ListPage noun={projectNoun} {...props} />;
}
