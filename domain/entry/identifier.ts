import type { Problems } from "../outcome";
import type { Country } from "../region";
import { fieldOfRow } from "../rows";
import { countriesIn, type Facts } from "./facts";
import { areSameCountries, isElsewhere } from "./merge";
import type { Cells } from "./part";

/** The registers that give bodies a number: of the Dutch government, of Flanders and Belgium, of German territories, of Dutch statistics. */
export const identifierSchemes = ["TOOI", "OVO", "KBO", "ARS", "CBS"] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** In which country a register is kept: it numbers what is established there. */
const countryOf: Record<IdentifierScheme, Country> = {
  ...{ TOOI: "NL", CBS: "NL", OVO: "BE", KBO: "BE", ARS: "DE" },
};

/** How a number of each register is written. */
const forms: Record<IdentifierScheme, (value: string) => boolean> = {
  TOOI: (value) =>
    /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]+\/[a-z]+\d{2,6}$/.test(value),
  OVO: (value) => /^OVO\d{6}$/.test(value),
  // The last two of ten digits say what is left of the first eight, divided by 97.
  KBO: (value) =>
    /^[01]\d{9}$/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8)),
  // A Land, a Bezirk, a Kreis or a municipality.
  ARS: (value) => /^(?:\d{2}|\d{3}|\d{5}|\d{12})$/.test(value),
  CBS: (value) => /^(?:PV\d{2}|GM\d{4}|LD\d{2})$/.test(value),
};

/** Whether this register gives numbers of this form. */
export const isIdentifier = (scheme: string, value: string): boolean =>
  isScheme(scheme) && forms[scheme](value);

const isScheme = (scheme: string): scheme is IdentifierScheme =>
  identifierSchemes.some((known) => known === scheme);

const joined = (typed: string): string => typed.replace(/[\s.]/gu, "");
const inCapitals = (typed: string): string => joined(typed).toUpperCase();

/** How people write a number of each register, as it is kept: with dots, in groups, or in small letters. */
const keptForms: Record<IdentifierScheme, (typed: string) => string> = {
  TOOI: (typed) => typed.replace(/\s/gu, ""),
  OVO: inCapitals,
  // For its taxes an enterprise writes its country before the number.
  KBO: (typed) => joined(typed).replace(/^BE/i, ""),
  ARS: joined,
  CBS: inCapitals,
};

/** A row with its number in the one form in which it is kept; of no register as it was typed. */
export const withIdentifier = (row: Cells): Cells => {
  const { scheme = "", value = "" } = row;
  return isScheme(scheme) ? { ...row, value: keptForms[scheme](value) } : row;
};

/**
 * What is wrong with a row by itself. What is no number of its register stood nowhere before, so that it needs its
 * proof too: one is told of both at once.
 */
export function problemsOfIdentifier({ scheme = "", value = "", source = "" }: Cells): Problems {
  if (scheme === "" || value === "" || isIdentifier(scheme, value)) return {};
  return { value: "notInThisRegister", ...(source === "" && { source: "proofNeeded" }) };
}

/**
 * What is wrong with the numbers and the sources of an organisation. A number that is new or changed has to say where
 * its register tells so, unless it is one of the files that is taken over; and where it or the countries change, its
 * register is of one of these. No organisation is called confirmed without a source.
 */
export function problemsOfProof(before: Facts, after: Facts, fromFiles: Facts = {}): Problems {
  const problems: Problems = {};
  const hasMoved = !areSameCountries(countriesIn(before), countriesIn(after));
  const known = [before, fromFiles].flatMap(({ identifiers }) => rowsOf(identifiers));
  for (const [at, row] of rowsOf(after.identifiers).entries()) {
    const { scheme = "", value = "", source = "" } = row;
    if (!value && !source) continue;
    const { value: form } = problemsOfIdentifier(row);
    const isKnown = known.some((one) => isAlike(one, row));
    const wrong: Problems = {
      ...(!source && !isKnown && { source: "proofNeeded" }),
      ...(isAbroad(scheme, after) && (!isKnown || hasMoved) && { scheme: "registerElsewhere" }),
      ...(form && { value: form }),
    };
    for (const [cell, problem] of Object.entries(wrong))
      problems[fieldOfRow("identifiers", at, cell)] = problem;
  }
  const isConfirmedNow = after.confidence === "LOOKED_UP" && before.confidence !== "LOOKED_UP";
  if (isConfirmedNow && !rowsOf(after.sources).some(({ url }) => url))
    problems[fieldOfRow("sources", 0, "url")] = "proofNeeded";
  return problems;
}

/** Whether this register is of none of the countries of an organisation; one of none may be of any. */
const isAbroad = (scheme: string, facts: Facts): boolean =>
  isScheme(scheme) && isElsewhere([countryOf[scheme]], countriesIn(facts));

/** In whatever order their cells stand: the database keeps them in its own. */
const isAlike = (one: Cells, other: Cells): boolean =>
  Object.keys({ ...one, ...other }).every((cell) => one[cell] === other[cell]);

const rowsOf = (fact: Facts[string] | undefined): readonly Cells[] =>
  (fact ?? []) as readonly Cells[];
