import { languages } from "./language";

/** Measures, money and stretches of time, as one writes them behind a number in the four languages. */
const measures = [
  ...[
    "%",
    "€",
    "euros?",
    "Mio\\.?",
    "Mrd\\.?",
    "mln\\.?",
    "mld\\.?",
    "km²?",
    "km/h",
    "kg",
    "MB",
    "GB",
  ],
  ...["miljoen", "miljard", "Million(?:en)?", "Milliarden?", "millions?", "milliards?", "billion"],
  ...["uur", "Uhr", "Stunden?", "heures?", "hours?", "min", "minu(?:ut|ten|te|tes)", "Minuten?"],
  ...["dag(?:en)?", "Tage?n?", "jours?", "days?", "we(?:ek|ken)", "Wochen?", "semaines?", "weeks?"],
  ...["maand(?:en)?", "Monate?n?", "mois", "months?", "ja(?:ar|ren)", "Jahre?n?", "ans?", "years?"],
];

/** Months by their names, whole and short: a day stands before them. */
const months = languages.flatMap((language) =>
  (["long", "short"] as const).flatMap((month) => {
    const name = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at) =>
      name.format(Date.UTC(2000, at, 15)).replace(".", ""),
    );
  }),
);

const behind = new RegExp(
  `(\\d\\.?|\\der) (?=(?:${[...measures, ...new Set(months)].join("|")})(?![\\p{L}\\p{N}]))`,
  "giu",
);
/** Thousands, and signs that stand before a number: "32 851", "€ 34", "§ 5", "Art. 3". */
const before =
  /(?<=\d) (?=\d{3}(?!\d))|(?<=[€§]) (?=\d)|(?<=(?<!\p{L})(?:[Aa]rt|[Nn]r|[Nn]o)\.) (?=\d)/gu;
/** One letter with a full stop before another: "z. B.". */
const shortened = /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu;

/**
 * To show: keeps together what is read as one. A number and its unit, a day and its month, thousands: a no-break
 * space. A number before what it counts ("12 obstacles") may break: on a phone such words need a line of their own.
 */
export function unbroken(text: string): string {
  const numbers = /\d/.test(text)
    ? text.replace(behind, "$1\u00a0").replace(before, "\u00a0")
    : text;
  return numbers.includes(". ") ? numbers.replace(shortened, "\u00a0") : numbers;
}
