import type { PracticeCase } from "../story";

/** Assessed and declined: there is no border obstacle in it. */
export const noise: PracticeCase = {
  noun: "bottleneck",
  key: "noise",
  registered: {
    daysAgo: 130,
    at: "15:20",
    by: "twente",
    fields: {
      originalLanguage: "nl",
      title: "Geluid van een festival in Bad Bentheim hoorbaar in Oldenzaal",
      problem:
        "Bewoners van Oldenzaal horen elk jaar drie avonden muziek van een festival over de grens. Zij weten niet bij wie zij terechtkunnen.",
      regions: ["NL213", "DE94B"],
      themes: ["housing"],
      causes: ["INFORMATION"],
      partnerships: ["nl-nds"],
      ownerId: "gemeente-oldenzaal",
    },
  },
  acts: [
    { daysAgo: 125, by: "twente", step: "assess" },
    {
      daysAgo: 110,
      by: "twente",
      step: "decline",
      ground: "NO_OBSTACLE",
      reason:
        "De gemeenten kunnen dit zelf regelen: de gemeente Bad Bentheim heeft een meldpunt en beantwoordt ook brieven uit Nederland.",
    },
  ],
};
