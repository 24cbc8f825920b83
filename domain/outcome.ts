/** Why the portal did not do what was asked. Each has a text in every language, under `Refusal`. */
export const refusals = [
  "incomplete",
  "notFound",
  "notYours",
  "wrongStatus",
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
  "dateInFuture",
  "endBeforeStart",
  "invalidNumber",
  "invalidAmount",
  "invalidUrl",
  "invalidEmail",
  "unknownChoice",
  "chooseOne",
  "oneSideOnly",
  "sideNotConcerned",
  "notYourSide",
  "notOfThisCountry",
  "notYourRegion",
  "unknownReference",
  "oneReference",
  "itself",
  "aDuplicate",
  "hasDuplicates",
  "translationExists",
  "sourceNeeded",
  "tooManySources",
  "reasonNeeded",
  "commonPassword",
  "passwordsDiffer",
  "wrongPassword",
  "emailTaken",
  "scopeNeeded",
  "versionNeeded",
  "typedSince",
] as const;
type PlainProblem = (typeof problems)[number];
/** A problem, or that a text is too long by so many signs: "tooLong:573". */
export type Problem = PlainProblem | `tooLong:${number}`;

/** That a text has so many signs too many. */
export const tooLong = (by: number): Problem => `tooLong:${by}`;

/** A problem in its parts: the name of its text, and by how many signs a text is too long; 0 if unknown. */
export function partsOf(problem: Problem): { name: PlainProblem; by: number } {
  const [, by] = /^tooLong:(\d+)$/.exec(problem) ?? [];
  return by ? { name: "tooLong", by: Number(by) } : { name: problem as PlainProblem, by: 0 };
}

/** Whether a message of a schema names a problem. */
export const isProblem = (message: string): message is Problem =>
  (problems as readonly string[]).includes(message) || /^tooLong:[1-9]\d{0,6}$/.test(message);

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
