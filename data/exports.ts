import "server-only";
import type { FileFormat } from "@/domain/file-format";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { happened, write } from "./write";

/** A list that an official downloads, and how much of it was read. */
export type Export = {
  /** Its address, as in "bottlenecks". */
  list: string;
  format: FileFormat;
  /** What it was narrowed to: each filter and value, as in "theme:labour". */
  filter: readonly string[];
  /** Whether words were looked for. */
  hasWords: boolean;
  rows: number;
  /** False: the file broke off. */
  isWhole: boolean;
};

/**
 * Tells history that this official downloaded a list, for who keeps the accounts. What the public downloads is
 * recorded of nobody.
 */
export const recordExport = ({ id }: Pick<Viewer, "id">, told: Export): Promise<Outcome> =>
  write(
    { id },
    {
      act: "account.exportList",
      // The same list may be downloaded twice, which is two downloads.
      request: null,
      lock: (tx) => tx.official.findUnique({ where: { id }, select: { id: true } }),
      roleFor: () => "own",
      isCounted: false,
    },
    async () =>
      happened({
        name: "account.listExported",
        record: { type: "Official", id },
        payload: { ...told, filter: [...told.filter] },
      }),
  );
