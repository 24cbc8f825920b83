import { inDays, type PracticeCase } from "../story";

/** On hold until a day, registered in English by the programme. */
export const cycleRoute: PracticeCase = {
  noun: "bottleneck",
  key: "cycle-route",
  registered: {
    daysAgo: 180,
    at: "14:00",
    by: "programma",
    fields: {
      originalLanguage: "en",
      title: "A cycle bridge over the Ems canal needs four permits from two countries",
      problem:
        "A cycle route between Oldambt and Rheiderland needs one small bridge. The bridge falls under two permits in each country, with different periods for objections. The four procedures cannot run at the same time.",
      affected: "Commuters and pupils between Bad Nieuweschans and Bunde",
      regions: ["NL114", "DE94C"],
      themes: ["infra", "environment"],
      causes: ["LEGAL"],
      partnerships: ["nl-nds"],
      "competent-NL": "waterschap-hunze-en-aas",
      "competent-DE": "kreis-leer",
      ownerId: "province-groningen",
    },
  },
  acts: [
    { daysAgo: 172, by: "programma", step: "assess" },
    { daysAgo: 160, by: "programma", step: "recognise" },
    {
      daysAgo: 64,
      by: "programma",
      step: "hold",
      holdUntil: inDays(48),
      reason: "We wachten op de uitkomst van de inspraak over de kanaaldijk.",
    },
    { daysAgo: 63, by: "programma", publish: true },
    {
      daysAgo: 20,
      by: "programma",
      agree: {
        nextStep: "Aantallen fietsers per maand aanleveren",
        nextStepOn: inDays(6),
        nextStepById: "cbs",
      },
    },
  ],
};
