import { inDays, type PracticeCase } from "../story";

/** An honourable end: it will not be resolved, with the reasons and a day to look again. */
export const tender: PracticeCase = {
  noun: "bottleneck",
  key: "tender",
  registered: {
    daysAgo: 530,
    at: "11:30",
    by: "zeeuws-vlaanderen",
    fields: {
      originalLanguage: "nl",
      title: "Eén vergunning voor een markt aan beide kanten van de grensstraat kan niet",
      problem:
        "De jaarmarkt staat op een straat die in twee landen ligt. De organisatie vraagt elk jaar twee vergunningen aan, met andere regels voor geluid, bewaking en verzekering.",
      affected: "De organisatie van de markt en 120 kramen",
      affectedCount: "120",
      affectedSource: "Opgave van de organisatie",
      regions: ["NL341", "BE233"],
      themes: ["governance"],
      causes: ["LEGAL", "ADMINISTRATIVE"],
      partnerships: ["nl-vl"],
      "competent-NL": "gemeente-sluis",
      ownerId: "cdk-zeeland",
    },
  },
  acts: [
    { daysAgo: 520, by: "zeeuws-vlaanderen", step: "assess" },
    { daysAgo: 505, by: "zeeuws-vlaanderen", step: "recognise" },
    { daysAgo: 450, by: "zeeuws-vlaanderen", step: "analyse" },
    { daysAgo: 300, by: "zeeuws-vlaanderen", publish: true },
    {
      daysAgo: 96,
      by: "kabinet-zeeland",
      step: "giveUp",
      reviewOn: inDays(410),
      reason:
        "Eén vergunning vraagt een verdrag. Daarvoor is de zaak te klein. De gemeenten stemmen hun voorwaarden voortaan vooraf op elkaar af, met één aanvraagformulier.",
    },
  ],
};
