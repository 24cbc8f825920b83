import { bottleneckScreen } from "@/app/_bottleneck/import-screen";
import { ImportPage } from "@/app/_import/import-page";
import { getTranslations } from "@/i18n/server";

type Props = PageProps<"/[locale]/bottlenecks/import">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Import.title"))("bottleneck"),
});

export default async function ImportBottlenecksPage({ searchParams }: Props) {
  return <ImportPage screen={bottleneckScreen} query={await searchParams} />;
}
