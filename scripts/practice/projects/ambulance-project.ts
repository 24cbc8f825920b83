import { inDays, type PracticeProject } from "../story";

/** Under way, with a milestone that was moved and one that is late. */
export const ambulanceProject: PracticeProject = {
  noun: "project",
  key: "ambulance-project",
  registered: {
    daysAgo: 230,
    by: "twente",
    fields: {
      language: "nl",
      name: "Samen op pad: één protocol voor ambulances",
      summary:
        "Ambulanceteams uit Twente en het Kreis Borken maken één protocol en oefenen er samen mee.",
      phase: "RUNNING",
      leadId: "veiligheidsregio-twente",
      partners: ["kreis-borken", "org-euregio-gronau"],
      regions: ["NL213", "DEA34"],
      themes: ["health", "security"],
      partnershipId: "nl-nrw",
      programme: "Oefenprogramma Interreg",
      startOn: inDays(-220),
      endOn: inDays(320),
      bottlenecks: ["ambulance"],
      funding: [
        { amount: "310000.00", currency: "EUR", source: "Oefenprogramma Interreg" },
        { amount: "95000.50", currency: "EUR", source: "Veiligheidsregio Twente" },
        { amount: "80000.00", currency: "EUR", source: "Kreis Borken" },
      ],
    },
  },
  acts: [
    {
      daysAgo: 228,
      by: "twente",
      milestone: "Protocollen naast elkaar gelegd",
      plannedOn: inDays(-150),
    },
    {
      daysAgo: 228,
      at: "09:10",
      by: "twente",
      milestone: "Ontwerp van één protocol",
      plannedOn: inDays(-80),
    },
    {
      daysAgo: 228,
      at: "09:20",
      by: "twente",
      milestone: "Eerste gezamenlijke oefening",
      plannedOn: inDays(60),
    },
    { daysAgo: 225, by: "twente", publish: true },
    { daysAgo: 146, by: "twente", reached: "Protocollen naast elkaar gelegd", on: inDays(-147) },
    {
      daysAgo: 145,
      by: "twente",
      report: "De protocollen lijken meer op elkaar dan gedacht. Drie medicijnen vragen overleg.",
      health: "ON_COURSE",
      language: "nl",
    },
    { daysAgo: 85, by: "twente", moved: "Ontwerp van één protocol", plannedOn: inDays(-15) },
    {
      daysAgo: 50,
      by: "twente",
      report:
        "Het ontwerp is later klaar: de artsen aan beide kanten hebben nog geen gezamenlijke datum.",
      health: "NEEDS_ATTENTION",
      language: "nl",
    },
  ],
};
