import type { ListAddress } from "@/app/_lists/address";
import { nameFilters } from "@/app/_lists/names";
import { type ListScreen, listTexts } from "@/app/_lists/screen";
import type { Catalogue } from "@/data/catalogue";
import type { Counts } from "@/data/list-counts";
import { type ProjectList, projectList } from "@/domain/project/list";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The list of projects as its page shows it. */
export function projectScreen(
  locale: Locale,
  asked: ListAddress<ProjectList>,
  catalogue: Catalogue,
  counts: Counts,
): ListScreen {
  const t = translator(locale, "Project");
  return {
    ...{ locale, list: projectList, address: "/projects", asked, catalogue, counts },
    names: nameFilters(projectList, locale, catalogue, {
      phase: (phase) => t(`phase.${phase}`),
      health: (health) => t(`health.${health}`),
    }),
    texts: listTexts(projectList, locale, "ProjectList"),
    lessUsual: ["region"],
    atFirst: { theme: 5, region: 8 },
  };
}
