import { PrintPage, printMetadata } from "@/app/_lists/print-page";
import { bottleneckNoun } from "../_parts/bottleneck-list";

export const generateMetadata = printMetadata(bottleneckNoun);

export default function PrintBottlenecksPage(props: PageProps<"/[locale]/bottlenecks/print">) {
  return <PrintPage noun={bottleneckNoun} {...props} />;
}
