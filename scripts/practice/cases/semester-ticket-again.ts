import type { PracticeCase } from "../story";

/** Registered in German by the other side, and found to be the same as the first case. */
export const semesterTicketAgain: PracticeCase = {
  noun: "bottleneck",
  key: "semester-ticket-again",
  registered: {
    daysAgo: 350,
    at: "13:10",
    by: "muenster",
    fields: {
      originalLanguage: "de",
      title: "Studierende aus Münster zahlen ab der Grenze noch einmal für den Bus",
      problem:
        "Das Semesterticket endet in Gronau. Für die Fahrt nach Enschede brauchen Studierende einen zweiten Fahrschein. Mehrere Hochschulen haben uns darauf hingewiesen.",
      affected: "Studierende mit Wohnung oder Praktikum in Enschede",
      regions: ["NL213", "DEA33", "DEA34"],
      themes: ["mobility"],
      causes: ["ADMINISTRATIVE"],
      partnerships: ["nl-nrw"],
      "competent-DE": "nwl",
      ownerId: "br-muenster",
    },
  },
  acts: [
    { daysAgo: 344, by: "twente", step: "assess" },
    { daysAgo: 343, by: "twente", step: "markDuplicate", original: "semester-ticket" },
  ],
};
