import type { ImportedNoun } from "@/data/import/noun";
import type { Messages } from "@/i18n/messages";

/** A noun as its pages of import know it. */
export type ImportScreen<Facts> = {
  imported: ImportedNoun<Facts>;
  /** Where its list is, without the language: "/bottlenecks". */
  address: string;
  /** The texts of its list, which head the columns of its file. */
  list: keyof Messages & ("BottleneckList" | "ProjectList");
};

/** The address of what comes of a file, and of the parts beside it. */
export const importAddress = ({ address }: Pick<ImportScreen<never>, "address">) =>
  `${address}/import`;
