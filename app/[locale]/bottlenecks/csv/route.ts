import { csvRoute } from "@/app/_lists/csv";
import { exportBottlenecks } from "@/data/bottleneck/export";
import { env } from "@/data/env";
import { bottleneckList } from "@/domain/bottleneck/list";
import { nameBottleneckFilters } from "../_parts/screen";
import { cellsOf } from "./cells";

export const GET = csvRoute(bottleneckList, "/bottlenecks", async (asked, locale) => {
  const names = nameBottleneckFilters(locale, asked.catalogue);
  const { row, ...table } = cellsOf(locale, names, env().PUBLIC_URL);
  const lines = async function* () {
    for await (const rows of exportBottlenecks(asked)) yield rows.map(row);
  };
  return { ...table, batches: lines() };
});
