import { ListPage, listMetadata } from "@/app/_lists/list-page";
import { bottleneckNoun } from "./_parts/bottleneck-list";

export const generateMetadata = listMetadata(bottleneckNoun);

export default function BottlenecksPage(props: PageProps<"/[locale]/bottlenecks">) {
  return <ListPage noun={bottleneckNoun} {...props} />;
}
