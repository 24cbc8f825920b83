import { codeName } from "@/app/_forms/field-name";
import { showMoney } from "@/app/_project/money";
import { bordersAmong } from "@/domain/border";
import type { Names, Phrase } from "@/domain/language";
import { inLanguage, languageSchema } from "@/domain/language";
import { settingNames } from "@/domain/settings";
import { dayAsGiven } from "./day-as-given";
import type { HistoryWords } from "./history-words";
import { nameBorders } from "./place-names";

type Single = string | number | boolean;
type Reading = (value: string, words: HistoryWords, field: string) => Phrase | string | null;
type Known = ReadonlyMap<string, { names: Names }>;

const among =
  (...maps: ((catalogue: HistoryWords["catalogue"]) => Known)[]): Reading =>
  (id, { catalogue, locale }) => {
    const known = maps.map((read) => read(catalogue).get(id)).find(Boolean);
    return known ? inLanguage(known.names, locale) : null;
  };

const organisation = among(
  ({ organisations }) => organisations,
  ({ merged }) => merged,
);
const partnership = among(({ partnerships }) => partnerships);
const region = among(({ regions }) => regions);
const theme = among(({ themes }) => themes);
const official: Reading = (id, { people }) => {
  const name = people[id];
  return name ? { ...name, isName: true } : null;
};
const code: Reading = (value, { locale }, field) => codeName(field, value, locale);
const language: Reading = (value, { languages }) => {
  const known = languageSchema.safeParse(value);
  return known.success ? languages(known.data) : null;
};
const border: Reading = (value, { locale }) =>
  nameBorders(bordersAmong([value]), locale)[0] ?? null;
const day: Reading = (value, { format }) => dayAsGiven(value, format);
const count: Reading = (value, { format }) => format.number(Number(value));
const money: Reading = (value, { format }) => {
  const [currency = "", amount] = value.split(":");
  return showMoney(format, { amount: Number(amount), currency }, "whole");
};

/** How the facts of bottlenecks and projects are read, and what was decided of the portal. Of what stands not here only the name is told. */
const readings: Readonly<Record<string, Reading>> = {
  ...{ ownerId: organisation, nextStepById: organisation, leadId: organisation },
  ...{ ownerOfficialId: official, nextStepOfficialId: official },
  ...{ "competent-NL": organisation, "competent-DE": organisation, "competent-BE": organisation },
  ...{ partnerIds: organisation, partnershipId: partnership, partnerships: partnership },
  ...{ regions: region, regionIds: region, borders: border, themes: theme, themeIds: theme },
  ...{ causes: code, phase: code, health: code, language, originalLanguage: language },
  ...{ nextStepOn: day, startOn: day, endOn: day, knownSince: day, funding: money },
  ...Object.fromEntries(["affectedCount", ...settingNames].map((name) => [name, count])),
};

/** A fact as one reads it in this language; null where nobody can read it. */
export function factInWords(field: string, value: Single, words: HistoryWords): Phrase | null {
  const read = readings[field]?.(String(value), words, field) ?? null;
  return typeof read === "string" ? { text: read, language: words.locale } : read;
}
