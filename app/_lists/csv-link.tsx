import { translator } from "@/i18n/server";
import { csvHref, type ListScreen } from "./screen";

type Props = { screen: ListScreen; isOfficial: boolean; className: string };

/** The list as a file; of nothing there is none. */
export function CsvLink({ screen, isOfficial, className }: Props) {
  const t = translator(screen.locale, "List");
  if (screen.counts.total === 0) return null;
  return (
    <a
      href={csvHref(screen, isOfficial)}
      aria-label={t("csvLabel")}
      className={`inline-flex min-h-11 items-center rounded-control border border-water px-4 font-semibold text-small text-water-deep no-underline hover:bg-water-tint ${className}`}
    >
      {t("csv")}
    </a>
  );
}
