/** Why the portal did not do what was asked. Each has a text in every language, under `Refusal`. */
export const refusals = [
  "incomplete",
  "notFound",
  "notYours",
  "wrongStatus",
  "tooLate",
  "laterMerge",
  "takenName",
  "overtaken",
  "changedElsewhere",
  "signedOut",
  "renewed",
  "otherAccount",
  "tooOften",
  "wrongSignIn",
  "linkExpired",
  "lastAdministrator",
] as const;
export type Refusal = (typeof refusals)[number];

/** What is wrong with one field. Each has a text in every language, under `Problem`. */
export const problems = [
  "required",
  "tooShort",
  "tooLong",
  "invalid",
  "invalidDate",
  "dateInPast",
  "dayIsOver",
  "dateInFuture",
  "invalidSince",
  "afterRegistering",
  "endBeforeStart",
  "invalidNumber",
  "invalidYear",
  "invalidMoment",
  "invalidEdition",
  "invalidAmount",
  "outOfBounds",
  "invalidUrl",
  "invalidEmail",
  "unknownChoice",
  "unknownOrganisation",
  "notOfThisOrganisation",
  "sameOrganisation",
  "otherCountry",
  "chooseOne",
  "oneSideOnly",
  "dutchSideMissing",
  "otherSideMissing",
  "sideNotConcerned",
  "notYourSide",
  "notOfThisCountry",
  "notYourRegion",
  "notYourPart",
  "correctsOnly",
  "hasAccounts",
  "namedInCountry",
  "ownCountryOnly",
  "registerElsewhere",
  "unknownReference",
  "oneReference",
  "onlyReferences",
  "severalFit",
  "nothingFits",
  "itself",
  "aDuplicate",
  "hasDuplicates",
  "translationExists",
  "sourceNeeded",
  "tooManySources",
  "tooManyMilestones",
  "tooManyLists",
  "keptAlready",
  "reasonNeeded",
  "commonPassword",
  "passwordsDiffer",
  "wrongPassword",
  "emailTaken",
  "scopeNeeded",
  "alreadyGiven",
  "givenTwice",
  "oneNumberEach",
  "proofNeeded",
  "notInThisRegister",
  "takenIdentifier",
  "takenName",
  "versionNeeded",
  "typedSince",
] as const;
type PlainProblem = (typeof problems)[number];
/**
 * A problem; that a text is too long by so many signs: "tooLong:573"; or which references were not found:
 * "unknownReference:GW-1999-1 GW-2026-9999".
 */
export type Problem = PlainProblem | `tooLong:${number}` | `unknownReference:${string}`;

/** That a text has so many signs too many. */
export const tooLong = (by: number): Problem => `tooLong:${by}`;

/** That these references were not found. What looks like none is not repeated to who typed it. */
export function unknownReferences(typed: readonly string[]): Problem {
  const named = typed.filter((word) => /^[\w-]{1,24}$/.test(word)).slice(0, 5);
  return named.length > 0 ? `unknownReference:${named.join(" ")}` : "unknownReference";
}

/**
 * A problem in its parts: the name of its text; by how many signs a text is too long, 0 if unknown; which
 * references were not found, none if unknown.
 */
export function partsOf(problem: Problem): { name: PlainProblem; by: number; which: string[] } {
  const [name = "", more = ""] = problem.split(":");
  const which = name === "unknownReference" ? more.split(" ").filter(Boolean) : [];
  return { name: name as PlainProblem, by: name === "tooLong" ? Number(more) : 0, which };
}

/** The same problem without what was typed. */
export const withoutTyped = (problem: Problem): Problem =>
  partsOf(problem).which.length > 0 ? "unknownReference" : problem;

/** Whether a message of a schema names a problem. */
export const isProblem = (message: string): message is Problem =>
  (problems as readonly string[]).includes(message) ||
  /^tooLong:[1-9]\d{0,6}$/.test(message) ||
  /^unknownReference:[\w-]{1,24}( [\w-]{1,24}){0,4}$/.test(message);

/** Problem per field name. */
export type Problems = Record<string, Problem>;

/** Why nothing was changed, and which fields are to blame. */
export type Refused = { ok: false; refusal: Refusal; problems?: Problems };

/** The answer to every request for a change. A refusal is an answer; only a defect is thrown. */
export type Outcome<T = undefined> = { ok: true; value: T } | Refused;

export const done: Outcome = { ok: true, value: undefined };

export const doneWith = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (refusal: Refusal, problems?: Problems): Refused =>
  problems ? { ok: false, refusal, problems } : { ok: false, refusal };
