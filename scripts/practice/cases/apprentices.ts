import { inDays, type PracticeCase } from "../story";

/** Just registered in German: it waits for somebody to assess it. */
export const apprentices: PracticeCase = {
  noun: "bottleneck",
  key: "apprentices",
  registered: {
    daysAgo: 5,
    at: "10:50",
    by: "muenster",
    fields: {
      originalLanguage: "de",
      title: "Auszubildende aus dem Kreis Borken sind im Praktikum in Enschede nicht versichert",
      problem:
        "Wer seine Ausbildung im Kreis Borken macht, darf ein Praktikum in Enschede machen. Die Unfallversicherung gilt dort aber nur, wenn der Betrieb eine eigene Versicherung abschließt. Viele Betriebe sagen deshalb ab.",
      affected: "Auszubildende und Betriebe im Handwerk",
      regions: ["NL213", "DEA34"],
      themes: ["education", "labour"],
      causes: ["LEGAL", "INFORMATION"],
      partnerships: ["nl-nrw"],
      "competent-NL": "ocw",
      "competent-DE": "hwk-muenster",
      "position-DE": "Wir prüfen, ob unsere Versicherung das Praktikum einschließen kann.",
      ownerId: "br-muenster",
    },
  },
  acts: [
    {
      daysAgo: 4,
      by: "muenster",
      agree: {
        nextStep: "Bei der Unfallkasse nachfragen, wer im Praktikum versichert ist",
        nextStepOn: inDays(0),
        nextStepById: "br-muenster",
        official: "muenster",
      },
    },
  ],
};
