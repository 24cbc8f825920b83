import type { ListDeclaration } from "../list";
import { borders } from "../region";
import { healths, projectPhases } from "./project";

/** The list of projects. silent: the longest without report first. A region stands for its members; for officials: what lies in their scopes. */
export const projectList = {
  filters: {
    phase: projectPhases,
    health: healths,
    theme: "theme",
    partnership: "partnership",
    region: "region",
    border: borders,
    whose: ["regions"],
  },
  forOfficials: ["whose"],
  widening: { border: "region" },
  ranges: { start: "day" },
  orders: { changed: "moment", newest: "moment", silent: "moment" },
} as const satisfies ListDeclaration;

export type ProjectList = typeof projectList;
