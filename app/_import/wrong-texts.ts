import type { Among, Known, Wrong, WrongCell } from "@/domain/import/column";
import { choicesIn, nearNames } from "@/domain/import/names";
import { partsOf } from "@/domain/outcome";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** No more of a cell is repeated in what is said of it. */
const longestTold = 80;

/** Tells what is wrong with cells, to a reader of this language. */
export function wrongTexts(locale: Locale, known: Known) {
  const t = translator(locale, "Import");
  const problem = translator(locale, "Problem");
  const near = (typed: string, among: Among): string => {
    return either(nearNames(typed, namesAmong(among, known)));
  };
  const either = (names: readonly string[]): string => {
    const [first, last] = [names.slice(0, -1).join(", "), names.at(-1) ?? ""];
    return first ? t("or", { first, last }) : last;
  };
  return ({ why }: Pick<WrongCell, "why">): string => {
    if ("problem" in why) return tellProblem(why, t, problem);
    const { fault, typed = "", row = 0, among, candidates = [] } = why;
    const told = typed.length > longestTold ? `${typed.slice(0, longestTold)}…` : typed;
    if (fault === "unknownName" && among) {
      const names = near(typed, among);
      const isShort = among !== "place" && among !== "organisation";
      const choices = isShort ? choicesIn(known.names[among], locale).join(", ") : "";
      if (!names && choices) return t("fault.choose", { typed: told, names: choices });
      return names
        ? t("fault.near", { typed: told, names })
        : t("fault.unknownName", { typed: told });
    }
    return t(`fault.${fault}`, { typed: told, row, names: either(candidates) });
  };
}

function tellProblem(
  { problem }: Extract<Wrong, { problem: unknown }>,
  t: ReturnType<typeof translator<"Import">>,
  text: ReturnType<typeof translator<"Problem">>,
): string {
  const { name, by, which } = partsOf(problem);
  if (name === "notYourRegion") return t("fault.notYourRegion");
  if (name === "unknownReference") return text(name, { which: which.join(", ") || "none" });
  return name === "tooLong" ? text(name, { by }) : text(name);
}

function namesAmong(among: Among, { names, where, organisations }: Known): readonly string[] {
  if (among === "place") return where.shown;
  if (among !== "organisation") return names[among].shown;
  return [...organisations.values()].flatMap(({ names, abbreviation }) => [
    ...Object.values(names),
    ...(abbreviation ? [abbreviation] : []),
  ]);
}
