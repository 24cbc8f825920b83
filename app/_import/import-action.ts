import { z } from "zod";
import { importTrial } from "@/data/import/run";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { type ImportScreen, importAddress } from "./noun";
import { importWords } from "./vocabulary";

const schema = z.strictObject({ trial: z.uuid(), requestId: z.uuid() });

/** Behind "import 23 obstacles": the file is there already, the form says only which. */
export const importRules = <Facts>(screen: ImportScreen<Facts>) => ({
  schema,
  form: `${importAddress(screen)}/[trial]`,
  write: (viewer: Viewer, { trial: trialId, requestId }: z.infer<typeof schema>, locale: Locale) =>
    importTrial(
      viewer,
      screen.imported,
      { trialId, requestId },
      { words: importWords, reader: locale },
    ),
  next: `${importAddress(screen)}/[trial]`,
});
