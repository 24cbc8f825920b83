import { z } from "zod";
import {
  type Fields,
  fieldsOfPart,
  isIn,
  type Marks,
  markOf,
  markOfNothing,
  namesOf,
  type Parts,
  partOf,
} from "./fields";

/** Which version of a record a form was made from: as many as the database can count. */
export const versionSchema = z.coerce.number().int().positive().max(2_147_483_647);

type Merge = {
  /** The form in which each part has the change that one side made to it. */
  merged: Fields;
  /** The parts that both sides changed, to different values: here `merged` has what was typed. */
  asked: string[];
  /** The parts that only the other side changed. */
  theirs: string[];
};

/**
 * Brings together what was typed in a form and what the record holds now, by what both began from. A part
 * that neither the form nor its marks know is left as the record has it.
 */
export function mergeVersions(seen: Marks, typed: Fields, now: Fields, parts: Parts = {}): Merge {
  const merged: Record<string, readonly string[]> = { ...now, ...typed };
  const [asked, theirs]: [string[], string[]] = [[], []];
  for (const name of namesOf(merged, parts)) {
    const [yours, mine] = [now, typed].map((fields) => markOf(name, fields, parts));
    // What the record did not have when the form was made, and has not now, was empty.
    const before = seen[name] ?? (isIn(name, now, parts) ? null : markOfNothing);
    if (mine === yours || yours === before || !isIn(name, typed, parts)) continue;
    if (mine !== before) asked.push(name);
    else {
      theirs.push(name);
      Object.assign(merged, partOf(name, now, parts));
      for (const field of fieldsOfPart(name, parts)) if (!now[field]) delete merged[field];
    }
  }
  return { merged, asked, theirs };
}

/** A part that both sides changed: which version was chosen, and the mark of one's own as the page showed it. */
export type Question = { name: string; chosen: string | undefined; shown: string | undefined };

/** Why the question which version of a part counts is still open. */
type Open = "versionNeeded" | "typedSince";

/**
 * Answers such questions: what was typed, with the other side's version of each part for which that was
 * chosen. A question stays open where nothing was chosen, and where one chose the other side's version and
 * typed something else all the same: nothing that was typed is dropped without a word. Where both say the
 * same by now there is nothing to choose.
 */
export function settleQuestions(
  questions: readonly Question[],
  typed: Fields,
  now: Fields,
  parts: Parts = {},
): { settled: Fields; open: Record<string, Open> } {
  const open: Record<string, Open> = {};
  const taken: string[] = [];
  for (const { name, chosen, shown } of questions) {
    if (!isIn(name, now, parts) && !Object.hasOwn(parts, name)) continue;
    const mine = markOf(name, typed, parts);
    if (chosen === "mine" || mine === markOf(name, now, parts)) continue;
    if (chosen !== "theirs") open[name] = "versionNeeded";
    else if (shown !== undefined && shown !== mine) open[name] = "typedSince";
    else taken.push(name);
  }
  return { settled: takeTheirs(taken, typed, now, parts), open };
}

/** What was typed, with these parts as the record has them now. */
function takeTheirs(names: readonly string[], typed: Fields, now: Fields, parts: Parts): Fields {
  const taken = new Set(names.flatMap((name) => fieldsOfPart(name, parts)));
  const kept = Object.entries(typed).filter(([name]) => !taken.has(name));
  return Object.fromEntries([
    ...kept,
    ...names.flatMap((name) => Object.entries(partOf(name, now, parts))),
  ]);
}
