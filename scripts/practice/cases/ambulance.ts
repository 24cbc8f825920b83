import { inDays, type PracticeCase } from "../story";

/** Both sides have said what they think; the next step is overdue. */
export const ambulance: PracticeCase = {
  noun: "bottleneck",
  key: "ambulance",
  registered: {
    daysAgo: 420,
    at: "08:40",
    by: "twente",
    fields: {
      originalLanguage: "nl",
      title: "Ambulance uit Gronau mag in Losser geen medicijnen toedienen",
      problem:
        "De ambulance uit Gronau is vaak eerder in Losser dan die uit Enschede. Het Duitse team mag in Nederland bepaalde medicijnen niet toedienen. De patiënt wacht dan op een tweede ambulance.",
      affected: "Inwoners van Losser, Overdinkel en Glane, en de ambulanceteams",
      affectedCount: "9200",
      affectedSource: "Schatting uit de oefening: inwoners van drie kernen",
      regions: ["NL213", "DEA34"],
      themes: ["health", "recognition"],
      causes: ["LEGAL", "LANGUAGE"],
      partnerships: ["nl-nrw"],
      "competent-NL": "vws",
      "provision-NL": "Geneesmiddelenwet, regels voor toediening door ambulanceteams",
      "competent-DE": "kreis-borken",
      "provision-DE": "Rettungsgesetz NRW",
      "position-NL": "Erkennen kan als het Duitse protocol naast het Nederlandse wordt gelegd.",
      ownerId: "veiligheidsregio-twente",
      nextStep: "Protocollen naast elkaar leggen",
      nextStepOn: inDays(-380),
      nextStepById: "veiligheidsregio-twente",
      internalNote: "De veiligheidsregio vraagt om een gesprek vóór de zomer.",
    },
  },
  acts: [
    { daysAgo: 415, by: "twente", step: "assess" },
    { daysAgo: 408, by: "twente", step: "recognise" },
    {
      daysAgo: 390,
      by: "muenster",
      edit: {
        "position-DE":
          "Die Rettungsteams sind dafür ausgebildet. Wir schlagen eine gegenseitige Anerkennung der Protokolle vor.",
      },
    },
    {
      daysAgo: 388,
      by: "muenster",
      translate: "de",
      words: {
        title: "Rettungswagen aus Gronau darf in Losser keine Medikamente geben",
        problem:
          "Der Rettungswagen aus Gronau ist oft früher in Losser als der aus Enschede. In den Niederlanden darf das deutsche Team bestimmte Medikamente nicht geben. Die Patientin oder der Patient wartet dann auf einen zweiten Rettungswagen.",
        affected: "Menschen in Losser, Overdinkel und Glane sowie die Rettungsteams",
      },
    },
    { daysAgo: 360, by: "twente", step: "analyse" },
    { daysAgo: 300, by: "twente", publish: true },
    { daysAgo: 240, by: "twente", step: "treat" },
    {
      daysAgo: 239,
      by: "twente",
      assign: { ownerId: "province-overijssel", official: "twente" },
    },
    { daysAgo: 76, by: "twente", edit: { projects: ["ambulance-project"] } },
    {
      daysAgo: 75,
      at: "08:45",
      by: "twente",
      done: "De protocollen verschillen op drie punten. Beide meldkamers willen er één maken.",
    },
    {
      daysAgo: 75,
      by: "twente",
      agree: {
        nextStep: "Ontwerp van één gezamenlijk protocol bespreken met beide meldkamers",
        nextStepOn: inDays(-12),
        nextStepById: "veiligheidsregio-twente",
      },
    },
  ],
};
