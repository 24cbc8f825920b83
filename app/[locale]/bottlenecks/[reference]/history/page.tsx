import { RecordHistory, recordHistoryMetadata } from "@/app/_records/record-history";

type Props = PageProps<"/[locale]/bottlenecks/[reference]/history">;

export const generateMetadata = (props: Props) => recordHistoryMetadata("bottleneck", props);

/** All that happened to an obstacle. */
export default function BottleneckHistoryPage(props: Props) {
  return <RecordHistory noun="bottleneck" {...props} />;
}
