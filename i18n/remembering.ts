import { knownIn } from "@/domain/known";

/** So many texts are kept of each kind, and none that was asked for with more characters than this. */
const [mostKept, longestAsked] = [1_000, 300];

/**
 * The same function, which keeps what it wrote: a page asks for the same texts for each reader, and a look is
 * a tenth of filling in. Its answer depends on what it is given alone: texts, numbers and moments.
 */
export function remembering<Given extends readonly unknown[]>(
  write: (...given: Given) => string,
): (...given: Given) => string {
  const known = new Map<string, string>();
  return (...given) => {
    // Most are asked for by one word, which no text of JSON is.
    const [word] = given;
    const isWord = given.length === 1 && typeof word === "string" && !word.startsWith("[");
    const asked = isWord ? word : JSON.stringify(given);
    const make = () => write(...given);
    return asked.length > longestAsked ? make() : knownIn(known, mostKept, asked, make);
  };
}
