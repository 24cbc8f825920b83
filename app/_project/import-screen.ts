import type { ImportScreen } from "@/app/_import/noun";
import { importedProjects } from "@/data/project/import";
import type { ProjectFacts } from "@/domain/project/request";

/** Projects as their pages of import know them. */
export const projectScreen: ImportScreen<ProjectFacts> = {
  imported: importedProjects,
  ...{ address: "/projects", list: "ProjectList" },
};
