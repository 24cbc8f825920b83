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

/** The query of what is typed the nth time. */
export function typedTitle(number) {
  const typed = {
    title: `${titles[number % titles.length]} ${number}`,
    problem,
    themes: "mobility",
  };
  return new URLSearchParams({ ...typed, originalLanguage: "nl", regions: "NL213" });
}
