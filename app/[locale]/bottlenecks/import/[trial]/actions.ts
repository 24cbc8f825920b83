"use server";

import { bottleneckScreen } from "@/app/_bottleneck/import-screen";
import { action } from "@/app/_forms/action";
import { importRules } from "@/app/_import/import-action";

/** Behind "import these rows". */
export const importAction = action(importRules(bottleneckScreen));
