import { inDays, type PracticeCase } from "../story";

/** Under analysis; the King’s Commissioner is asked for a decision within some weeks. */
export const childcare: PracticeCase = {
  noun: "bottleneck",
  key: "childcare",
  registered: {
    daysAgo: 210,
    at: "10:05",
    by: "zeeuws-vlaanderen",
    fields: {
      originalLanguage: "nl",
      title: "Ouders die in Gent werken, weten niet welk land de kinderopvang betaalt",
      problem:
        "Wie in Hulst woont en in Gent werkt, krijgt van twee loketten een ander antwoord over de toeslag voor kinderopvang. Ouders stellen daarom een baan over de grens uit.",
      affected: "Werkende ouders in Zeeuws-Vlaanderen",
      regions: ["NL341", "BE234", "BE236"],
      themes: ["labour", "tax-social"],
      causes: ["INFORMATION", "LEGAL"],
      partnerships: ["nl-vl"],
      "competent-NL": "szw",
      "provision-NL": "Wet kinderopvang",
      "competent-BE": "vutg",
      "position-NL": "De regel is duidelijk, de uitleg niet. Een gezamenlijke uitleg kan snel.",
      ownerId: "province-zeeland",
      nextStep: "Gesprek met de grensinformatiepunten over de vragen van ouders",
      nextStepOn: inDays(-170),
      nextStepById: "province-zeeland",
    },
  },
  acts: [
    { daysAgo: 204, by: "zeeuws-vlaanderen", step: "assess" },
    { daysAgo: 190, by: "zeeuws-vlaanderen", step: "recognise" },
    { daysAgo: 150, by: "zeeuws-vlaanderen", step: "analyse" },
    { daysAgo: 149, by: "zeeuws-vlaanderen", publish: true },
    {
      daysAgo: 10,
      by: "zeeuws-vlaanderen",
      done: "De informatiepunten krijgen elke week vragen van ouders. Zij willen één uitleg.",
    },
    {
      daysAgo: 9,
      by: "zeeuws-vlaanderen",
      agree: {
        nextStep: "Besluit: wie schrijft de gezamenlijke uitleg voor ouders?",
        nextStepOn: inDays(10),
        nextStepById: "cdk-zeeland",
      },
    },
    {
      daysAgo: 2,
      by: "kabinet-zeeland",
      reply: "Wij leggen dit voor aan de commissaris in het overleg van volgende week.",
    },
  ],
};
