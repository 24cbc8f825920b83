import { TrialPage } from "@/app/_import/trial-page";
import { projectScreen } from "@/app/_project/import-screen";
import { getTranslations } from "@/i18n/server";
import { importAction } from "./actions";

type Props = PageProps<"/[locale]/projects/import/[trial]">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Import"))("checked"),
});

export default async function ProjectTrialPage({ params, searchParams }: Props) {
  const [{ trial }, query] = await Promise.all([params, searchParams]);
  return <TrialPage screen={projectScreen} trialId={trial} query={query} action={importAction} />;
}
