import type { ImportScreen } from "@/app/_import/noun";
import { importedBottlenecks } from "@/data/bottleneck/import";
import type { Registration } from "@/domain/bottleneck/registration";

/** Bottlenecks as their pages of import know them. */
export const bottleneckScreen: ImportScreen<Registration> = {
  imported: importedBottlenecks,
  ...{ address: "/bottlenecks", list: "BottleneckList" },
};
