import { RecordHistory, recordHistoryMetadata } from "@/app/_records/record-history";

type Props = PageProps<"/[locale]/projects/[reference]/history">;

export const generateMetadata = (props: Props) => recordHistoryMetadata("project", props);

/** All that happened to a project. */
export default function ProjectHistoryPage(props: Props) {
  return <RecordHistory noun="project" {...props} />;
}
