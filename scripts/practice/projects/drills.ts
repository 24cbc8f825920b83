import { inDays, type PracticeProject } from "../story";

/** From Wallonia, in French: asking for its money. */
export const drills: PracticeProject = {
  noun: "project",
  key: "drills",
  registered: {
    daysAgo: 95,
    by: "wallonie",
    fields: {
      language: "fr",
      name: "Exercices communs des pompiers de la Meuse",
      summary:
        "Deux zones de secours organisent chaque année quatre exercices communs, avec une convention d’assurance.",
      phase: "APPLICATION",
      leadId: "wallonie",
      partners: ["veiligheidsregio-zuid-limburg"],
      regions: ["NL423", "BE332"],
      themes: ["security"],
      partnershipId: "nl-wal",
      startOn: inDays(90),
      endOn: inDays(820),
      bottlenecks: ["fire-drill"],
      funding: [{ amount: "150000.00", currency: "EUR", source: "Programme d’exercice Interreg" }],
    },
  },
  acts: [
    { daysAgo: 94, by: "wallonie", milestone: "Dossier de demande complet", plannedOn: inDays(20) },
    {
      daysAgo: 93,
      by: "wallonie",
      translate: "nl",
      words: {
        name: "Gezamenlijke oefeningen van de brandweer langs de Maas",
        summary:
          "Twee korpsen houden elk jaar vier gezamenlijke oefeningen, met een afspraak over de verzekering.",
      },
    },
    { daysAgo: 80, by: "programma", publish: true },
  ],
};
