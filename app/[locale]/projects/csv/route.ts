import { csvRoute } from "@/app/_lists/csv";
import { env } from "@/data/env";
import { exportProjects } from "@/data/project/export";
import { projectList } from "@/domain/project/list";
import { cellsOf } from "./cells";

export const GET = csvRoute(projectList, "/projects", async (asked, locale) => {
  const { row, ...table } = cellsOf(locale, asked.catalogue, env().PUBLIC_URL);
  const lines = async function* () {
    for await (const rows of exportProjects(asked)) yield rows.map(row);
  };
  return { ...table, batches: lines() };
});
