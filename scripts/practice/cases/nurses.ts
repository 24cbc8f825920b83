import { inDays, type PracticeCase } from "../story";

/** Along the whole border with Germany: it belongs to the programme. */
export const nurses: PracticeCase = {
  noun: "bottleneck",
  key: "nurses",
  registered: {
    daysAgo: 265,
    at: "09:45",
    by: "programma",
    fields: {
      originalLanguage: "nl",
      title: "Verpleegkundigen wachten maanden op erkenning aan de andere kant",
      problem:
        "Een verpleegkundige die over de grens wil werken, wacht gemiddeld zeven maanden op erkenning. In die tijd mag zij alleen als helpende werken. Zorginstellingen aan beide kanten lopen zo personeel mis.",
      affected: "Verpleegkundigen en zorginstellingen langs de hele grens met Duitsland",
      affectedCount: "1400",
      affectedSource: "Optelling in de oefening van aanvragen in één jaar",
      borders: ["NL-DE"],
      regions: [],
      themes: ["health", "recognition", "labour"],
      causes: ["LEGAL", "ADMINISTRATIVE"],
      partnerships: ["nl-nrw", "nl-nds"],
      "competent-NL": "cibg",
      "competent-DE": "nrw-mags",
      "position-NL": "De wachttijd kan korter als documenten maar één keer vertaald worden.",
      ownerId: "bzk",
      nextStep: "Voorstel voor een gezamenlijke lijst van documenten",
      nextStepOn: inDays(-200),
      nextStepById: "cibg",
    },
  },
  acts: [
    { daysAgo: 255, by: "programma", step: "assess" },
    { daysAgo: 240, by: "programma", step: "recognise" },
    {
      daysAgo: 236,
      by: "programma",
      translate: "de",
      words: {
        title: "Pflegefachkräfte warten Monate auf die Anerkennung auf der anderen Seite",
        problem:
          "Wer als Pflegefachkraft jenseits der Grenze arbeiten will, wartet im Schnitt sieben Monate auf die Anerkennung. Bis dahin ist nur die Arbeit als Hilfskraft erlaubt. So fehlt den Einrichtungen auf beiden Seiten Personal.",
        affected: "Pflegefachkräfte und Einrichtungen entlang der gesamten Grenze",
      },
    },
    {
      daysAgo: 236,
      at: "09:30",
      by: "programma",
      translate: "en",
      words: {
        title: "Nurses wait months to be recognised on the other side",
        problem:
          "A nurse who wants to work across the border waits seven months on average for recognition. Until then she can only work as an assistant. Care providers on both sides lose staff.",
        affected: "Nurses and care providers along the whole border with Germany",
      },
    },
    {
      daysAgo: 236,
      at: "10:00",
      by: "programma",
      translate: "fr",
      words: {
        title:
          "Les infirmières et infirmiers attendent des mois leur reconnaissance de l’autre côté",
        problem:
          "Qui veut travailler de l’autre côté de la frontière attend sept mois en moyenne. D’ici là, seul un poste d’aide est autorisé. Les établissements des deux côtés manquent ainsi de personnel.",
        affected: "Le personnel infirmier et les établissements de soins",
      },
    },
    { daysAgo: 200, by: "programma", step: "analyse" },
    { daysAgo: 199, by: "programma", publish: true },
    { daysAgo: 88, by: "programma", step: "treat" },
    {
      daysAgo: 6,
      by: "programma",
      agree: {
        nextStep: "Besluit over een proef met erkenning binnen acht weken",
        nextStepOn: inDays(13),
        nextStepById: "bzk",
      },
    },
  ],
};
