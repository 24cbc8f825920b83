import { inDays, type PracticeCase } from "../story";

/** Partly resolved by a decision of the Commissioner’s cabinet. */
export const waterLevels: PracticeCase = {
  noun: "bottleneck",
  key: "water-levels",
  registered: {
    daysAgo: 495,
    at: "08:30",
    by: "zeeuws-vlaanderen",
    fields: {
      originalLanguage: "nl",
      title: "Waterschappen zien elkaars waterstanden pas na een dag",
      problem:
        "Bij hoog water moeten de gemalen aan beide kanten samenwerken. De meetgegevens staan in twee systemen en komen pas een dag later bij de ander aan.",
      affected: "Inwoners en boeren langs de Isabellapolder",
      regions: ["NL341", "BE233", "BE234"],
      themes: ["water", "data"],
      causes: ["DATA", "TECHNICAL"],
      partnerships: ["nl-vl"],
      "competent-NL": "waterschap-scheldestromen",
      "competent-BE": "vmm",
      ownerId: "waterschap-scheldestromen",
      nextStep: "Proef met één gezamenlijk meetpunt",
      nextStepOn: inDays(-440),
      nextStepById: "waterschap-scheldestromen",
    },
  },
  acts: [
    { daysAgo: 488, by: "zeeuws-vlaanderen", step: "assess" },
    { daysAgo: 480, by: "zeeuws-vlaanderen", step: "recognise" },
    { daysAgo: 460, by: "zeeuws-vlaanderen", step: "analyse" },
    { daysAgo: 370, by: "zeeuws-vlaanderen", step: "treat" },
    { daysAgo: 365, by: "zeeuws-vlaanderen", publish: true },
    {
      daysAgo: 18,
      by: "kabinet-zeeland",
      step: "resolvePartly",
      reason:
        "Eerst kwamen de standen een dag later. Nu ziet de ander ze binnen een kwartier, bij drie van de acht gemalen. De andere vijf volgen als er geld is.",
    },
  ],
};
