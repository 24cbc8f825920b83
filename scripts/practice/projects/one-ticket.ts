import { inDays, type PracticeProject } from "../story";

/** Finished, with lead, partners, budget and the case that it helped to resolve. */
export const oneTicket: PracticeProject = {
  noun: "project",
  key: "one-ticket",
  registered: {
    daysAgo: 460,
    by: "twente",
    fields: {
      language: "nl",
      name: "Eén kaartje Münster–Enschede",
      summary:
        "Vervoerders aan beide kanten laten het semesterticket gelden tot station Enschede en verdelen de kosten.",
      phase: "RUNNING",
      leadId: "province-overijssel",
      partners: ["nwl", "org-euregio-gronau"],
      regions: ["NL213", "DEA33", "DEA37"],
      themes: ["mobility"],
      partnershipId: "nl-nrw",
      programme: "Oefenprogramma mobiliteit",
      startOn: inDays(-455),
      endOn: inDays(-45),
      bottlenecks: ["semester-ticket"],
      funding: [
        { amount: "180000.00", currency: "EUR", source: "Provincie Overijssel" },
        { amount: "140000.00", currency: "EUR", source: "NWL" },
      ],
    },
  },
  acts: [
    { daysAgo: 455, by: "twente", milestone: "Afspraak over de kosten", plannedOn: inDays(-330) },
    {
      daysAgo: 455,
      at: "09:10",
      by: "twente",
      milestone: "Proef in één lijn",
      plannedOn: inDays(-200),
    },
    {
      daysAgo: 455,
      at: "09:20",
      by: "twente",
      milestone: "Het ticket geldt overal",
      plannedOn: inDays(-60),
    },
    { daysAgo: 398, by: "twente", publish: true },
    { daysAgo: 335, by: "twente", reached: "Afspraak over de kosten", on: inDays(-336) },
    {
      daysAgo: 334,
      by: "twente",
      report: "De kosten zijn verdeeld. De proef begint na de zomer.",
      health: "ON_COURSE",
      language: "nl",
    },
    { daysAgo: 190, by: "twente", reached: "Proef in één lijn", on: inDays(-191) },
    {
      daysAgo: 120,
      by: "twente",
      translate: "de",
      words: {
        name: "Ein Ticket Münster–Enschede",
        summary:
          "Verkehrsunternehmen beider Seiten lassen das Semesterticket bis zum Bahnhof Enschede gelten und teilen sich die Kosten.",
      },
    },
    { daysAgo: 45, by: "twente", reached: "Het ticket geldt overal", on: inDays(-46) },
    {
      daysAgo: 44,
      by: "twente",
      report: "Het ticket geldt in alle bussen. Het project is klaar.",
      health: "ON_COURSE",
      language: "nl",
    },
    { daysAgo: 40, by: "twente", edit: { phase: "FINISHED" } },
  ],
};
