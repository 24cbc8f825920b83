import { inDays, type PracticeCase } from "../story";

/** From Wallonia, in French, under assessment; its next step is to come. */
export const fireDrill: PracticeCase = {
  noun: "bottleneck",
  key: "fire-drill",
  registered: {
    daysAgo: 120,
    at: "09:10",
    by: "wallonie",
    fields: {
      originalLanguage: "fr",
      title: "Les pompiers de Visé ne peuvent pas s’exercer à Maastricht",
      problem:
        "Les zones de secours des deux côtés de la Meuse interviennent parfois ensemble, mais ne peuvent pas s’exercer ensemble. L’assurance du personnel ne couvre pas les exercices de l’autre côté de la frontière.",
      affected: "Les pompiers des deux côtés et les habitants de la vallée de la Meuse",
      affectedCount: "310",
      affectedSource: "Effectifs des postes concernés, chiffre d’exercice",
      regions: ["NL423", "BE332"],
      themes: ["security"],
      causes: ["LEGAL", "ADMINISTRATIVE"],
      partnerships: ["nl-wal"],
      "competent-NL": "veiligheidsregio-zuid-limburg",
      "competent-BE": "fod-binnenlandse-zaken",
      "position-BE": "Une convention type peut régler l’assurance ; un projet de texte existe.",
      ownerId: "wallonie",
      nextStep: "Demander à l’assureur s’il couvre les exercices",
      nextStepOn: inDays(-60),
      nextStepById: "wallonie",
    },
  },
  acts: [
    {
      daysAgo: 118,
      by: "wallonie",
      translate: "nl",
      words: {
        title: "Brandweer van Visé mag niet oefenen in Maastricht",
        problem:
          "De brandweer aan beide kanten van de Maas rukt soms samen uit, maar mag niet samen oefenen. De verzekering van het personeel geldt niet voor oefeningen over de grens.",
        affected: "Brandweerlieden aan beide kanten en inwoners van het Maasdal",
      },
    },
    { daysAgo: 100, by: "programma", step: "assess" },
    { daysAgo: 99, by: "programma", publish: true },
    {
      daysAgo: 21,
      by: "wallonie",
      agree: {
        nextStep: "Proposer une convention type aux deux zones de secours",
        nextStepOn: inDays(12),
        nextStepById: "wallonie",
      },
    },
  ],
};
