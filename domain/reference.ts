import { z } from "zod";
import { type ReferenceKind, referenceKinds } from "./noun";
import { type Problem, unknownReferences } from "./outcome";
import { cleanLine, cleanText, textSchema, withoutWideSigns } from "./text";

/** What was found where references are typed; `unknown` is what is neither one nor a word around one. */
type ReadReferences = { references: string[]; unknown: string[] };

/** The reference of the nth record of a year: GW-2026-0042. Past 9999 the number grows longer. */
export const formatReference = (kind: ReferenceKind, year: number, number: number): string =>
  `${kind}-${String(year).padStart(4, "0")}-${String(number).padStart(4, "0")}`;

/** Hyphens of every kind, and the points that are typed in the middle of a line. */
const hyphen = /[\p{Pd}\u2043\u2212\u00B7\u2022\u2027\u30FB]/gu;
const letters = referenceKinds.join("|");
const between = "[\\s\\-_.:/~]{0,5}";
const reference = new RegExp(
  `(?<![\\p{L}\\p{N}])(${letters})${between}(\\d{4})${between}(\\d{4,7})(?![\\p{L}\\p{N}]|-\\d)`,
  "giu",
);
/** A web address, also without its beginning: "grenswerk.nl/de/bottlenecks/…". */
const address =
  /(?:https?:\/\/|www\.|(?<![\p{L}\p{N}.:-])[\p{L}\p{N}.:-]*\/(?:nl|de|fr|en)\/)\S+/giu;
/** The number of a line or a part in a list: "1.", "a)", "(2)", "3:" */
const lineNumber = /(?<=^|[,;])\s*[([]?(?:\d{1,2}|[a-z])[.):\]]{1,2}\s/gimu;

/** What people write around a reference, in the languages of the portal. */
const around = new Set(
  `ainsi aktenzeichen also alsmede aussi auch and and/or az betr betreff betreft border bottleneck bottlenecks bzw case cf cfr concerne d de
  dossier dossiernummer dossiernr double doublon dubbel dubbele du duplicaat duplicate dublette e.a en en/of enz et et/ou etc evenals
  fw fwd grensbelemmering grensbelemmeringen grenswerk grenzhemmnis grenzhemmnisse grenzhindernis grenzhindernisse hemmnis
  hemmnisse het hindernis hindernisse id knelpunt knelpunten
  knelpuntnummer knelpuntnr kenmerk l la le les link met n no nr nrs nummer nummers nummern number numbers numéro numéros objet
  obstacle obstacles of ook oder or ou plus project projecten projectnummer projectnr projects projekt projekte projektnummer
  projektnr projet projets re ref reference references referentie referentienummer referenz referenznummer resp respectievelijk
  référence références see siehe sowie subject the tr u.a und und/oder usw van vgl voir von vorgang vorgangsnummer wg zaak
  zaaknummer zie`.split(/\s+/),
);

/**
 * The references in a text as people paste them, each once and in order: with any hyphen, spaces or nothing
 * between the parts, in small letters, within an address, in brackets, after a word like "knelpunt". One of
 * another kind than was asked for is unknown here.
 */
export function readReferences(typed: string, kind?: ReferenceKind): ReadReferences {
  const found = new Set<string>();
  const text = withoutWideSigns(cleanText(typed)).replace(hyphen, "-").replace(lineNumber, " ");
  const rest = text
    .replace(address, (link) => referencesWithin(link) ?? link)
    .replace(reference, (whole, typedLetters: string, year: string, number: string) => {
      const own = typedLetters.toUpperCase() as ReferenceKind;
      if (kind && own !== kind) return whole;
      found.add(formatReference(own, Number(year), Number(number)));
      return " ";
    });
  const words = rest.match(/[\p{L}\p{N}][^\s,;'’()[\]{}<>"„“”«»]*/gu) ?? [];
  const unknown = words.filter(
    (word) => !around.has(word.toLowerCase().replace(/[.:°º#-]+$/u, "")),
  );
  return { references: [...found], unknown };
}

/** The reference of this kind that a text is, or null when it is more, less or another. */
export function oneReference(typed: string, kind: ReferenceKind): string | null {
  const { references, unknown } = readReferences(typed, kind);
  return references.length === 1 && unknown.length === 0 ? (references[0] ?? null) : null;
}

/** A field for one reference of this kind, as people paste it. */
export const referenceSchema = (kind: ReferenceKind) =>
  textSchema(2000).transform(
    (typed, context) => oneReference(typed, kind) ?? refuseOne(typed, kind, context),
  );

/** The same for a field that may stay empty. */
export const optionalReferenceSchema = (kind: ReferenceKind) =>
  textSchema(2000)
    .transform((typed, context) =>
      typed === "" ? "" : (oneReference(typed, kind) ?? refuseOne(typed, kind, context)),
    )
    .default("");

/** A field for any number of references, however they are listed. What is none is never passed over. */
export const referencesSchema = (kind: ReferenceKind) =>
  textSchema(2000)
    .transform((typed, context) => {
      const { references, unknown } = readReferences(typed, kind);
      const isWhole = unknown.length === 0 && (references.length > 0 || typed === "");
      if (isWhole) return references;
      context.addIssue(faultIn({ references, unknown }));
      return z.NEVER;
    })
    .default([]);

const beginning = new RegExp(`^(?:${letters})(-\\d{0,4}(-\\d{0,7})?)?$`);
const whole = new RegExp(`^(?:${letters})-\\d{4}-\\d{4,7}$`, "i");

/** Whether a text is a reference to the letter, in capitals or not. */
export const isReference = (text: string): boolean => whole.test(text);

/** What someone typed of a reference: how it begins, or the whole number at its end. */
type ReferencePart = { begin: string } | { end: string };

/**
 * The part of a reference that someone typed in a search box, or null: "gw-2026", "2026-0042", "0042". A number
 * alone is a whole running number or nothing, and a year alone is none: who types "2025" or "925" looks for a rule.
 */
export function partOfReference(typed: string): ReferencePart | null {
  const text = withoutWideSigns(cleanLine(typed))
    .replace(hyphen, "-")
    .replace(
      /^[^\p{L}\p{N}]*(?:(?:n[ro°º]|num\p{L}*)[^\p{L}\p{N}]*)?(?=\d)|[^\p{L}\p{N}-]+$/giu,
      "",
    )
    .toUpperCase();
  if (beginning.test(text)) return { begin: text };
  const isNumber = /^\d{4,7}$/.test(text) && !/^(19|20|21)\d\d$/.test(text);
  return isNumber || /^\d{4}-\d{4,7}$/.test(text) ? { end: text } : null;
}

function refuseOne(typed: string, kind: ReferenceKind, context: z.RefinementCtx): never {
  const read = readReferences(typed, kind);
  context.addIssue(read.references.length > 1 ? "oneReference" : faultIn(read));
  return z.NEVER;
}

/** What is wrong where references are typed: words around one that is right, or a number that is none. */
function faultIn({ references, unknown }: ReadReferences): Problem {
  const numbers = unknown.filter((word) => /\p{N}/u.test(word));
  if (references.length > 0 && numbers.length === 0) return "onlyReferences";
  return unknownReferences(numbers.length > 0 ? numbers : unknown);
}

/** The references in an address, also when they are written with percent signs; null when there is none. */
function referencesWithin(link: string): string | null {
  const inside = decoded(link).replace(hyphen, "-").match(reference);
  return inside && ` ${inside.join(" ")} `;
}

/** Without its percent signs, also where a mail wrapped an address in another and that in a third. */
function decoded(link: string, times = 3): string {
  try {
    const text = decodeURIComponent(link);
    return text === link || times === 1 ? text : decoded(text, times - 1);
  } catch {
    return link;
  }
}
