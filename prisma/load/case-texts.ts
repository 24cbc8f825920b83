import { type Language, languages, type Names } from "@/domain/language";
import type { BottleneckFile, ProjectFile, SourceFile } from "./files";

/** The language in which the cases were written down first. */
export const original: Language = "nl";

/** The original first; a language in which a text is missing has no row. */
const inOrder = [original, ...languages.filter((language) => language !== original)];

const phrasesOf = (texts: Names) =>
  inOrder.flatMap((language) => {
    const text = texts[language];
    return text ? [{ language, text }] : [];
  });

const originOf = (language: Language) =>
  language === original ? ("ORIGINAL" as const) : ("TRANSLATED" as const);

export const bottleneckTexts = ({ titles, problem, affected }: BottleneckFile) =>
  phrasesOf(titles).map(({ language, text: title }) => ({
    ...{ language, title, origin: originOf(language) },
    problem: problem[language] ?? "",
    affected: affected[language] ?? "",
  }));

/** A name that is not translated is the same in every language. */
export const projectTexts = ({ name, names, summary }: ProjectFile) =>
  phrasesOf(summary).flatMap(({ language, text }) => {
    const called = names ? names[language] : name;
    return called ? [{ language, name: called, summary: text, origin: originOf(language) }] : [];
  });

/** Why a case stands as it does, the original first. */
export const reasonsOf = ({ reason }: BottleneckFile) => phrasesOf(reason ?? {});

/** The programme as it is written in the original language, and in all of them. */
export const programmeOf = ({ programme }: ProjectFile) =>
  typeof programme === "string"
    ? { programme }
    : { programme: programme[original] ?? null, programmeNames: programme };

/** Where it was read. What is to be said of the case as a whole goes with its first source. */
export const sourceRows = (sources: SourceFile[], said?: Names) =>
  sources.map(({ url, note }, order) => {
    const names = note ?? (order === 0 ? said : undefined);
    return {
      ...{ url: url ?? null, order, note: names?.[original] ?? "" },
      ...(names && { noteNames: names }),
    };
  });
