import { inDays, type PracticeProject } from "../story";

/** At risk, with its reason; registered in German. */
export const heatGrid: PracticeProject = {
  noun: "project",
  key: "heat-grid",
  registered: {
    daysAgo: 250,
    by: "programma",
    fields: {
      language: "de",
      name: "Wärmenetz Rheiderland–Oldambt",
      summary:
        "Zwei Gemeinden nutzen die Abwärme einer Fabrik gemeinsam. Das Netz liegt in zwei Ländern, mit einem Vertrag.",
      phase: "PREPARATION",
      leadId: "kreis-leer",
      partners: ["gemeente-oldambt", "province-groningen"],
      regions: ["NL114", "DE94C"],
      themes: ["energy"],
      partnershipId: "nl-nds",
      startOn: inDays(-200),
      endOn: inDays(540),
      funding: [{ amount: "1250000.00", currency: "EUR", source: "Übungsprogramm Energie" }],
    },
  },
  acts: [
    { daysAgo: 248, by: "programma", milestone: "Machbarkeitsstudie", plannedOn: inDays(-90) },
    {
      daysAgo: 248,
      at: "09:10",
      by: "programma",
      milestone: "Vertrag zwischen den Gemeinden",
      plannedOn: inDays(30),
    },
    { daysAgo: 240, by: "programma", publish: true },
    { daysAgo: 85, by: "programma", reached: "Machbarkeitsstudie", on: inDays(-86) },
    {
      daysAgo: 33,
      by: "programma",
      report:
        "Die Studie ist fertig. Für das niederländische Teilstück fehlt ein Drittel des Geldes.",
      health: "AT_RISK",
      language: "de",
    },
  ],
};
