import { inDays, type PracticeCase } from "../story";

/** Was solved, and came back: reopened. */
export const parking: PracticeCase = {
  noun: "bottleneck",
  key: "parking",
  registered: {
    daysAgo: 540,
    at: "16:05",
    by: "twente",
    fields: {
      originalLanguage: "nl",
      title: "Wijkverpleging uit Gronau krijgt in Glanerbrug geen parkeervergunning",
      problem:
        "De wijkverpleging uit Gronau komt elke dag bij patiënten in Glanerbrug. Een parkeervergunning voor zorg geldt alleen voor auto’s met een Nederlands kenteken.",
      affected: "Drie thuiszorgteams en hun patiënten",
      regions: ["NL213", "DEA34"],
      themes: ["health", "housing"],
      causes: ["ADMINISTRATIVE"],
      partnerships: ["nl-nrw"],
      "competent-NL": "gemeente-enschede",
      ownerId: "gemeente-enschede",
    },
  },
  acts: [
    { daysAgo: 535, by: "twente", step: "assess" },
    { daysAgo: 534, by: "twente", step: "recognise" },
    { daysAgo: 500, by: "twente", step: "analyse" },
    { daysAgo: 470, by: "twente", step: "treat" },
    {
      daysAgo: 320,
      by: "twente",
      step: "resolve",
      reason:
        "Eerst kregen Duitse kentekens geen vergunning. Nu geeft de gemeente ze voor een jaar.",
    },
    { daysAgo: 318, by: "twente", publish: true },
    {
      daysAgo: 27,
      by: "twente",
      step: "reopen",
      reason: "De regeling van een jaar is afgelopen en niet verlengd.",
    },
    {
      daysAgo: 26,
      by: "twente",
      agree: {
        nextStep: "Regeling verlengen en vast maken",
        nextStepOn: inDays(8),
        nextStepById: "gemeente-enschede",
      },
    },
  ],
};
