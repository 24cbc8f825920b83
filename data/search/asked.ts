import "server-only";
import { folded } from "@/domain/folded";
import type { Language } from "@/domain/language";
import type { Mark } from "@/domain/search/mark";
import { searchedText } from "@/domain/text";

/** What was typed, as records are looked for by it. */
export type Asked = {
  /** As far as a search looks at it. */
  typed: string;
  /** The words that must be found, each in any form that the register knows: a tsquery; null where no word was typed. */
  wide: string | null;
  /** The very words that were typed: what holds them stands first. */
  exact: string | null;
  /** The words by which texts are marked. */
  marks: readonly Mark[];
};

/** Makes of what was typed what is looked for. */
export async function askWords(q: string, _reader: Language): Promise<Asked> {
  const typed = searchedText(q);
  const words = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = words.length > 0 ? words.map((word) => `'${word}':*`).join(" & ") : null;
  return {
    ...{ typed, wide: query, exact: query },
    marks: words.map((word) => ({ word, begins: word.length >= 4 })),
  };
}
