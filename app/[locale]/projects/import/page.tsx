import { ImportPage } from "@/app/_import/import-page";
import { projectScreen } from "@/app/_project/import-screen";
import { getTranslations } from "@/i18n/server";

type Props = PageProps<"/[locale]/projects/import">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Import.title"))("project"),
});

export default async function ImportProjectsPage({ searchParams }: Props) {
  return <ImportPage screen={projectScreen} query={await searchParams} />;
}
