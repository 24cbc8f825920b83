import "server-only";
import { type FilterName, filterNames, type ListDeclaration, questionOf } from "@/domain/list";
import { type Answered, answerQuestion, facetsOf } from "./list-question";
import type { AskedQuery, Counts, ListSource } from "./list-source";

/** So many are counted at once: each takes a connection, of which all readers share a few. */
const together = 4;

/**
 * How many records a question leaves. A filter is counted as if nothing in it had been chosen, so that its values say
 * what they would add: that is another question, often the one that led to this one, which is known then.
 */
export async function countList<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Promise<Counts<FilterName<L>>> {
  const { list } = source;
  const names = filterNames(list);
  const chosen = [
    ...new Set(
      names.filter((name) => query.filter[name].length > 0).map((name) => questionOf(list, name)),
    ),
  ];
  const without = (question: FilterName<L>): AskedQuery<L> => {
    const alike = names.filter((name) => questionOf(list, name) === question);
    const filter = { ...query.filter, ...Object.fromEntries(alike.map((name) => [name, []])) };
    return { ...query, filter };
  };
  const questions = [query, ...chosen.map(without)];
  const answers: Answered<FilterName<L>>[] = [];
  for (let at = 0; at < questions.length; at += together) {
    const some = questions.slice(at, at + together);
    answers.push(...(await Promise.all(some.map((each) => answerQuestion(source, each)))));
  }
  const [all, ...others] = answers;
  if (!all) throw new Error("What is asked was not counted.");
  const counted = (name: FilterName<L>) => others[chosen.indexOf(questionOf(list, name))] ?? all;
  return {
    ...{ total: all.total, atLeast: all.atLeast },
    facets: facetsOf(list, (name) => counted(name).facets[name]),
  };
}
