import { notFound } from "next/navigation";
import { HistoryPage, historyMetadata } from "@/app/_records/history-page";
import { catalogueFor } from "@/data/known-organisations";
import { requireViewer } from "@/data/viewer";
import { maySettle } from "@/domain/settings";
import { getLocale, getTranslations, translator } from "@/i18n/server";

export const generateMetadata = async () =>
  historyMetadata((await getTranslations("Settings"))("title"));

/** All that was ever decided of the portal as a whole. */
export default async function SettingsHistoryPage({
  searchParams,
}: PageProps<"/[locale]/settings/history">) {
  const [locale, query] = await Promise.all([getLocale(), searchParams]);
  const viewer = await requireViewer(locale);
  if (!maySettle(viewer)) notFound();
  const text = translator(locale, "Settings")("title");
  return (
    <HistoryPage
      {...{ viewer, locale, query, name: text, of: { settings: "portal" } as const }}
      title={{ text, language: locale }}
      catalogue={await catalogueFor(viewer)}
      address="/settings"
      section={{ address: "/workbench", title: translator(locale, "Workbench")("title") }}
    />
  );
}
