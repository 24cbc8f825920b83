import { PrintPage, printMetadata } from "@/app/_lists/print-page";
import { projectNoun } from "../_parts/project-list";

export const generateMetadata = printMetadata(projectNoun);

export default function PrintProjectsPage(props: PageProps<"/[locale]/projects/print">) {
  return <PrintPage noun={projectNoun} {...props} />;
}
