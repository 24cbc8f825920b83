import { inDays, type PracticeCase } from "../story";

/** Solved, with before and after, on both sides, with a decision and a project that helped. */
export const semesterTicket: PracticeCase = {
  noun: "bottleneck",
  key: "semester-ticket",
  registered: {
    daysAgo: 512,
    at: "09:20",
    by: "twente",
    fields: {
      originalLanguage: "nl",
      title: "Semesterticket uit Münster geldt niet in de bus naar Enschede",
      problem:
        "Studenten uit Münster reizen met hun semesterticket tot aan de grens. Voor de laatste kilometers naar Enschede kopen zij een los kaartje. Wie elke dag reist, betaalt zo dubbel.",
      affected: "Studenten die in Münster studeren en in Enschede wonen of stage lopen",
      affectedCount: "640",
      affectedSource: "Telling in de bus, twee weken in mei",
      regions: ["NL213", "DEA37", "DEA33"],
      themes: ["mobility"],
      causes: ["ADMINISTRATIVE"],
      partnerships: ["nl-nrw"],
      "competent-NL": "province-overijssel",
      "provision-NL": "Concessie Twente, tariefbepalingen",
      "position-NL": "Wij werken mee als de kosten over beide kanten worden verdeeld.",
      ownerId: "province-overijssel",
      nextStep: "Overleg met de vervoerders aan beide kanten",
      nextStepOn: inDays(-480),
      nextStepById: "province-overijssel",
    },
  },
  acts: [
    { daysAgo: 505, by: "twente", step: "assess" },
    { daysAgo: 491, by: "twente", step: "recognise", reason: "Beide kanten herkennen het." },
    { daysAgo: 470, by: "twente", step: "analyse" },
    { daysAgo: 402, by: "twente", step: "treat" },
    {
      daysAgo: 400,
      by: "twente",
      translate: "de",
      words: {
        title: "Semesterticket aus Münster gilt nicht im Bus nach Enschede",
        problem:
          "Studierende aus Münster fahren mit ihrem Semesterticket bis zur Grenze. Für die letzten Kilometer nach Enschede kaufen sie einen Einzelfahrschein. Wer täglich fährt, zahlt doppelt.",
        affected:
          "Studierende, die in Münster studieren und in Enschede wohnen oder ein Praktikum machen",
      },
    },
    { daysAgo: 399, by: "twente", publish: true },
    {
      daysAgo: 41,
      by: "twente",
      step: "resolve",
      reason:
        "Eerst kochten studenten een los kaartje vanaf de grens. Nu geldt het semesterticket tot station Enschede; de vervoerders verdelen de kosten.",
    },
  ],
};
