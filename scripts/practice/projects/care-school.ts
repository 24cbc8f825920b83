import { inDays, type PracticeProject } from "../story";

/** On track, along the Scheldt; its report is due. */
export const careSchool: PracticeProject = {
  noun: "project",
  key: "care-school",
  registered: {
    daysAgo: 300,
    by: "zeeuws-vlaanderen",
    fields: {
      language: "nl",
      name: "Zorgschool Gent–Terneuzen",
      summary:
        "Leerlingen van twee zorgscholen volgen elk jaar zes weken les aan de andere kant, met een certificaat dat beide kanten erkennen.",
      phase: "RUNNING",
      leadId: "province-zeeland",
      partners: ["province-oost-vlaanderen"],
      regions: ["NL341", "BE234"],
      themes: ["education", "health"],
      partnershipId: "nl-vl",
      startOn: inDays(-290),
      endOn: inDays(700),
      funding: [{ amount: "260000.00", currency: "EUR", source: "Provincie Zeeland" }],
    },
  },
  acts: [
    {
      daysAgo: 290,
      by: "zeeuws-vlaanderen",
      milestone: "Lesplan vastgesteld",
      plannedOn: inDays(-210),
    },
    {
      daysAgo: 290,
      at: "09:10",
      by: "zeeuws-vlaanderen",
      milestone: "Eerste groep begint",
      plannedOn: inDays(40),
    },
    { daysAgo: 280, by: "zeeuws-vlaanderen", publish: true },
    { daysAgo: 212, by: "zeeuws-vlaanderen", reached: "Lesplan vastgesteld", on: inDays(-213) },
    {
      daysAgo: 120,
      by: "zeeuws-vlaanderen",
      report: "Veertig leerlingen hebben zich aangemeld.",
      health: "ON_COURSE",
      language: "nl",
    },
  ],
};
