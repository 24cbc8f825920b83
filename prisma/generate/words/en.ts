import type { Words } from "./words";

/** The English words of the generator. */
export const en: Words = {
  subjects: {
    labour: ["The posting of a technician", "A student job", "Working from home"],
    education: [
      "A work placement in the neighbouring country",
      "Teaching the neighbouring language",
      "A double degree",
    ],
    mobility: ["The regional bus", "The student travel pass", "A joint train ticket"],
    security: ["A pursuit by the police", "The work of the fire brigade", "An emergency call"],
    health: ["The ambulance", "A stay in hospital", "Care at home"],
    energy: ["A heat network", "A hydrogen pipeline", "A shared solar park"],
    circular: ["The transport of residues", "The trade in reclaimed wood", "A deposit bottle"],
    water: ["The discharge of floods", "The use of groundwater", "The level of a brook"],
    infra: ["A cycle path", "A new railway track", "A bridge"],
    "tax-social": ["The tax return", "The pension", "The child allowance"],
    recognition: ["A diploma in care", "A teaching qualification", "A certificate of competence"],
    environment: ["A stable", "A wind turbine", "A nature reserve"],
    data: ["The statistics on jobs", "An exchange of data", "A register of addresses"],
    governance: ["The consultation of municipalities", "A cooperation body", "A joint desk"],
    housing: ["A move of house", "A mortgage", "A home for young people"],
    youth: ["A youth tournament", "A school exchange", "A music festival"],
  },
  obstacles: [
    "stops at the border",
    "needs a second permit",
    "falls under two systems",
    "waits for the consent of two countries",
    "is not recognised on the other side",
    "takes twice the time because of the border",
    "is insured on one side only",
    "gets stuck in different forms",
    "lacks a competent authority",
    "is allowed on one side of the border only",
    "fails on privacy rules",
    "no longer gets a permit",
  ],
  openings: [
    (subject, here, there) =>
      `This concerns ${here} and ${there}, on both sides of the border. ${subject} depends on it.`,
    (subject, here, there) =>
      `There is a border between ${here} and ${there}. ${subject} ends there.`,
  ],
  rules: [
    "The permit of one country does not count in the other.",
    "Each side asks for a permit of its own.",
    "The treaty is older than the situation and does not cover it.",
  ],
  consequences: ["So people pay twice.", "Businesses therefore do without.", "Help arrives later."],
  wishes: [
    "Those concerned ask for one desk for both countries.",
    "The region wants a trial of two years.",
  ],
  affected: ["Frontier workers and their employers.", "People in villages at the border."],
  reasons: ["The partners agree on the next step.", "New signals show that it goes on."],
  nextSteps: ["Talk with the ministry", "Consult the partner across the border"],
  projectName: (subject, here, there) => `${subject} ${here}–${there}`,
  projectSummaries: [
    (subject, here, there) =>
      `Partners in ${here} and ${there} look for a solution together. ${subject} is at the centre of it.`,
  ],
  milestones: [
    "Partners have signed",
    "The study is finished",
    "The permit has been requested",
    "The trial has begun",
    "The interim result was discussed",
    "The result was handed over",
  ],
  reports: [
    "The partners are on schedule.",
    "The schedule slips by three months, because a decision is missing.",
  ],
  healthReasons: ["A partner’s decision is missing.", "The costs are higher than expected."],
};
