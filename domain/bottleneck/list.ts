import type { ListDeclaration } from "../list";
import { borders } from "../region";
import { bottleneckStatuses, causes, openStatuses, statusesOf } from "./bottleneck";

/** For so many days nothing was changed of an open bottleneck. */
export const silences = ["30", "90", "180"] as const;

/**
 * The list of bottlenecks. A region of either kind stands for its members; organisations are competent bodies. For
 * officials: whose it is, when its next step is due, for how long it is silent, who owns it, and who can read it.
 */
export const bottleneckList = {
  filters: {
    status: bottleneckStatuses,
    step: ["late", "week", "later", "undated", "none"],
    theme: "theme",
    partnership: "partnership",
    region: "region",
    border: borders,
    cause: causes,
    organisation: "organisation",
    whose: ["mine", "organisation", "regions", "nobody"],
    silent: silences,
    owner: "organisation",
    shown: ["public", "internal"],
  },
  widening: { border: "region" },
  forOfficials: ["whose", "step", "silent", "owner", "shown"],
  ranges: { registered: "day" },
  orders: { newest: "moment", oldest: "moment", changed: "moment", step: "text" },
  ranked: true,
  groups: {
    open: { filter: "status", values: openStatuses },
    waiting: { filter: "status", values: statusesOf("waiting") },
    decided: { filter: "status", values: statusesOf("decided") },
  },
} as const satisfies ListDeclaration;

export type BottleneckList = typeof bottleneckList;
