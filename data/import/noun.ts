import "server-only";
import type { ImportDeclaration } from "@/domain/import/column";
import type { Judged } from "@/domain/import/examine";
import type { ImportTable } from "@/domain/import/table";
import type { Noun } from "@/domain/noun";
import type { Role, Viewer } from "@/domain/viewer";
import type { Catalogue } from "../catalogue";
import type { Told, Writing } from "../write";

/** What a write of an import has at hand. */
type ImportWriting = Pick<Writing<unknown>, "tx" | "afterCommit" | "now">;

/** What is known before the rows of a file are judged. */
type Judging = { viewer: Viewer; catalogue: Catalogue; table: ImportTable };

/**
 * A noun as it names itself to the import: the columns of its files, the rules by which a row may become a record (those
 * of registering one by one, nothing else), and the write that makes the records, with the events of each.
 */
export type ImportedNoun<Facts> = {
  noun: Noun;
  declaration: ImportDeclaration<Facts>;
  /** Reads what the rules need to know, and gives the rules. */
  judge: (judging: Judging) => Promise<(facts: Facts) => Judged<Facts>>;
  register: (
    writing: ImportWriting,
    viewer: Viewer,
    rows: readonly { facts: Facts; role: Role }[],
    catalogue: Catalogue,
  ) => Promise<readonly { id: string; reference: string; events: Told[] }[]>;
};
