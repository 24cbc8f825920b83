import { inDays, type PracticeProject } from "../story";

/** Stopped, and why. */
export const borderDesk: PracticeProject = {
  noun: "project",
  key: "border-desk",
  registered: {
    daysAgo: 400,
    by: "programma",
    fields: {
      language: "nl",
      name: "Digitaal loket voor grenswerkers",
      summary: "Eén website met de antwoorden van alle grensinformatiepunten in vier talen.",
      phase: "PREPARATION",
      leadId: "bzk",
      partners: ["svb"],
      regions: ["NL423", "DEA2D", "BE332"],
      themes: ["labour", "tax-social"],
      startOn: inDays(-390),
      endOn: inDays(-20),
    },
  },
  acts: [
    {
      daysAgo: 390,
      by: "programma",
      milestone: "Proef met drie loketten",
      plannedOn: inDays(-180),
    },
    { daysAgo: 380, by: "programma", publish: true },
    {
      daysAgo: 140,
      by: "programma",
      report: "De loketten kiezen voor hun eigen websites. Wij stoppen en delen wat er is gemaakt.",
      health: "AT_RISK",
      language: "nl",
    },
    { daysAgo: 138, by: "programma", edit: { phase: "STOPPED" } },
  ],
};
