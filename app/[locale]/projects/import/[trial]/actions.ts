"use server";

import { action } from "@/app/_forms/action";
import { importRules } from "@/app/_import/import-action";
import { projectScreen } from "@/app/_project/import-screen";

/** Behind "import these rows". */
export const importAction = action(importRules(projectScreen));
