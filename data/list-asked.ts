import "server-only";
import type { ListDeclaration } from "@/domain/list";
import type { AskedQuery, ListQuery, ListSource } from "./list-source";
import { askWords } from "./search/asked";

/** Makes of what was typed in a list what is looked for; nothing where it is not looked for as words. */
export const askList = async <L extends ListDeclaration>(
  { mentions }: ListSource<L>,
  query: ListQuery<L>,
): Promise<AskedQuery<L>> => ({
  ...query,
  asked: query.q && mentions === "words" ? await askWords(query.q, query) : null,
});
