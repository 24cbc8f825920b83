/** Where bottlenecks are listed. */
export const list = "/nl/bottlenecks";
/** Statuses, themes and regions, so many combinations that no page meets a count that is kept. */
const everyOther = {
  status: ["REPORTED", "UNDER_ASSESSMENT", "RECOGNISED", "IN_ANALYSIS", "IN_TREATMENT", "RESOLVED"],
  theme: ["labour", "education", "mobility", "security", "health", "energy", "water", "infra"],
  region: [
    "NL114",
    "NL132",
    "NL213",
    "NL225",
    "NL421",
    "NL423",
    "NL341",
    "NL415",
    "DEA34",
    "DE949",
  ],
};

const words = ["grens", "vergunning", "regio", "mensen", "kanten", "landen", "buurland", "betalen"];

/** Another filter on three things each time. */
export function otherFilter(number) {
  const { status, theme, region } = everyOther;
  const [s, t, r] = [status.length, theme.length, region.length];
  const query = new URLSearchParams({
    status: status[number % s],
    theme: theme[Math.floor(number / s) % t],
    region: region[Math.floor(number / (s * t)) % r],
  });
  return `${list}?${query}`;
}

/** The same filters as a board or a calendar. */
export const otherShown = (view) => (number) => `${otherFilter(number)}&view=${view}`;

/** Another search each time, of words that were looked for before among other themes. */
export function otherSearch(number) {
  const { theme } = everyOther;
  const word = words[number % words.length];
  const query = { q: word, theme: theme[Math.floor(number / words.length) % theme.length] };
  return `${list}?${new URLSearchParams(query)}`;
}

/** Another common word each time, in one theme: neither its forms nor any count of it is kept. */
export const otherWord = (words) => (number) =>
  `${list}?${new URLSearchParams({ q: wordAt(words, number), theme: "labour" })}`;

/** The same over all, as a page or as the palette. */
export const otherOverAll = (address, words) => (number) =>
  `${address}?${new URLSearchParams({ q: wordAt(words, number) })}`;

/** One word each time, and two when all have been asked for. */
function wordAt(words, number) {
  const more = Math.floor(number / words.length);
  const [one, two] = [words[number % words.length], words[(number + more) % words.length]];
  return more === 0 ? one : `${one} ${two}`;
}

/** What one types while one registers: titles of rare words and of common ones. */
const titles = [
  "Regionaal grensspoor: de trein wacht op een vergunning",
  "Een ambulance uit het buurland mag niet door",
  "Handwerksrolle voor installateurs",
  "Studenten betalen de bus dubbel",
  "Thuiswerken en belasting van grenswerkers",
  "Een diploma in de zorg wordt niet erkend",
];
const problem =
  "Wie aan de andere kant van de grens werkt, wacht op twee vergunningen en betaalt dubbel.";

/** Another case each time, as far as it is typed. */
export function otherTyping(number) {
  const typed = {
    title: `${titles[number % titles.length]} ${number}`,
    problem,
    themes: "mobility",
  };
  return `${list}/similar?${new URLSearchParams({ ...typed, regions: "NL213" })}`;
}
