import type { Role } from "./viewer";

/** What an official can do with the records that a grant reaches. */
export const abilities = [
  "see",
  "register",
  "edit",
  "assess",
  "treat",
  "decide",
  "publish",
  "report",
  "maintain",
  "plan",
  "answer",
] as const;
export type Ability = (typeof abilities)[number];

/**
 * Among which records of the grant's scope an official may: all of them; those that name the own organisation as
 * competent, owner or taker of the next step, or as lead or partner of a project; projects it leads; and what one
 * registered oneself, while it is not assessed. "allAndNamed" reaches beyond the scope: who is named reads it. So does
 * "asked": what the open next step asks of the own organisation.
 */
export type Range = "all" | "named" | "led" | "registered" | "allAndNamed" | "asked";

const inAll = (...allowed: readonly Ability[]): Partial<Record<Ability, Range>> =>
  Object.fromEntries(allowed.map((ability) => [ability, "all"]));

const withAll: Partial<Record<Ability, Range>> = { ...inAll(...abilities), answer: "asked" };

/**
 * Who may do what with a record.
 *
 * see: read it while it is internal, with what the own side wrote for itself. register: add one. edit: change its
 * facts, and say the position of the own side. assess: judge whether it is an obstacle. treat: carry it through
 * analysis and treatment, hold it, reopen it. decide: end it. publish: show it to the public or withdraw it. report:
 * milestones and progress of a project. maintain: keep right what the records refer to: partnerships, places, bodies
 * and offices. plan: agree who does what next and by when, and which official has it in hand. answer: say that the next
 * step is done, will be later, or something else about it; whoever is asked reads the record too, but not what a side
 * keeps to itself.
 */
export const permissions: Record<Role, Partial<Record<Ability, Range>>> = {
  REGIONAL_COORDINATOR: withAll,
  CABINET: {
    ...inAll("see", "register", "treat", "decide", "publish", "maintain", "plan"),
    ...{ edit: "registered", answer: "asked" },
  },
  COMPETENT_BODY: {
    ...{ see: "allAndNamed", treat: "named", report: "led", plan: "named", answer: "asked" },
  },
  PARTNER_OFFICIAL: { ...inAll("see", "register", "edit", "report", "plan"), answer: "asked" },
  PARTNER_COORDINATOR: {
    ...inAll("see", "register", "edit", "assess", "treat", "report", "maintain", "plan"),
    answer: "asked",
  },
  NATIONAL_COORDINATOR: withAll,
  READER: { see: "all", answer: "asked" },
  ADMINISTRATOR: {},
};

/**
 * What of it a role may with all that concerns a border as a whole, under a grant at that border. The rest it may
 * there with what its own organisation owns or leads (docs/decisions/0022-along-the-whole-border.md).
 */
export const alongWholeBorder: Partial<Record<Role, readonly Ability[]>> & {
  others: readonly Ability[];
} = {
  NATIONAL_COORDINATOR: abilities,
  others: ["see", "register"],
};

/**
 * What is done to the record as a whole, and so for both sides of the border: nobody does it for the other side
 * alone. Each such step says to its reader what it asks of the other side (decision 20).
 */
export const forBothSides = ["decide", "publish"] as const satisfies readonly Ability[];
