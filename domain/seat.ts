import { type Language, languages } from "./language";

/** What a seat is called in the languages that have a word of their own for it; elsewhere as it calls itself. */
const seats: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  "’s-Hertogenbosch": { fr: "Bois-le-Duc" },
  Aachen: { nl: "Aken", fr: "Aix-la-Chapelle" },
  Aalst: { fr: "Alost" },
  Antwerpen: { fr: "Anvers", en: "Antwerp" },
  Arnhem: { de: "Arnheim" },
  Berlin: { nl: "Berlijn" },
  Bremen: { fr: "Brême" },
  Brugge: { de: "Brügge", fr: "Bruges", en: "Bruges" },
  Brussel: { de: "Brüssel", fr: "Bruxelles", en: "Brussels" },
  Bruxelles: { nl: "Brussel", de: "Brüssel", en: "Brussels" },
  "Brussel / Bruxelles": { nl: "Brussel", de: "Brüssel", fr: "Bruxelles", en: "Brussels" },
  "Den Haag": { fr: "La Haye", en: "The Hague" },
  Duisburg: { fr: "Duisbourg" },
  "Frankfurt am Main": { fr: "Francfort-sur-le-Main" },
  Gent: { fr: "Gand", en: "Ghent" },
  Groningen: { fr: "Groningue" },
  Hannover: { fr: "Hanovre", en: "Hanover" },
  Kleve: { nl: "Kleef", fr: "Clèves" },
  Köln: { nl: "Keulen", fr: "Cologne", en: "Cologne" },
  Liège: { nl: "Luik", de: "Lüttich" },
  Mechelen: { de: "Mecheln", fr: "Malines" },
  Namur: { nl: "Namen" },
  Nijmegen: { de: "Nimwegen", fr: "Nimègue" },
  Nürnberg: { nl: "Neurenberg", fr: "Nuremberg", en: "Nuremberg" },
  Roermond: { fr: "Ruremonde" },
  "Sankt Vith": { fr: "Saint-Vith" },
  "Sint-Niklaas": { fr: "Saint-Nicolas" },
};

/** Where an organisation has its seat, as this reader calls it. */
export const seatFor = (place: string | null, reader: Language): string | null =>
  place && (seats[place]?.[reader] ?? place);

/** Everything a seat is called, so that it is found by what its reader types. */
export const seatNames = (place: string | null): string[] =>
  place ? [...new Set([place, ...languages.map((one) => seats[place]?.[one] ?? place)])] : [];

/** For a statement: what each seat is also called, by how it stands. */
export const otherSeatNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(seats).map(([place, names]) => [place, Object.values(names).join(" ")]),
);
