import { bottleneckScreen } from "@/app/_bottleneck/import-screen";
import { TrialPage } from "@/app/_import/trial-page";
import { getTranslations } from "@/i18n/server";
import { importAction } from "./actions";

type Props = PageProps<"/[locale]/bottlenecks/import/[trial]">;

export const generateMetadata = async () => ({
  title: (await getTranslations("Import"))("checked"),
});

export default async function BottleneckTrialPage({ params, searchParams }: Props) {
  const [{ trial }, query] = await Promise.all([params, searchParams]);
  return (
    <TrialPage screen={bottleneckScreen} trialId={trial} query={query} action={importAction} />
  );
}
