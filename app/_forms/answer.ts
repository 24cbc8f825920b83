import {
  isProblem,
  type Problem,
  type Problems,
  type Refusal,
  refusals,
  withoutTyped,
} from "@/domain/outcome";

const mostProblems = 20;

/**
 * The answer to a form of which nothing was kept, as a query: why it was refused and what is wrong with
 * which field. Words of the portal only: nothing that was typed stands in an address.
 */
export function tellRefusal(refusal: Refusal, problems: Problems): string {
  const wrong = Object.entries(problems)
    .slice(0, mostProblems)
    .map(([name, problem]) => `${name}.${withoutTyped(problem)}`);
  return new URLSearchParams({ refused: refusal, ...(wrong.length && { wrong: wrong.join("~") }) })
    .toString()
    .replaceAll("%3A", ":");
}

/** The same read back; null when the address tells of no refusal. What it does not know is passed over. */
export function readRefusal(
  refused: unknown,
  wrong: unknown,
): { refusal: Refusal; problems: Problems } | null {
  const refusal = refusals.find((name) => name === refused);
  if (!refusal) return null;
  const told = typeof wrong === "string" ? wrong.split("~").slice(0, mostProblems) : [];
  const pairs = told.flatMap((pair) => {
    const [, name, problem] = /^([a-zA-Z]{1,40})\.([\w:]{1,40})$/.exec(pair) ?? [];
    return name && problem && isProblem(problem)
      ? [[name, withoutTyped(problem)] satisfies [string, Problem]]
      : [];
  });
  return { refusal, problems: Object.fromEntries(pairs) };
}
