import type { ListDeclaration } from "../list";
import { borders } from "../region";
import { bottleneckStatuses, causes, openStatuses, statusesOf } from "./bottleneck";

/** The list of bottlenecks. A region of either kind stands for its members; organisations are competent bodies. */
export const bottleneckList = {
  filters: {
    status: bottleneckStatuses,
    theme: "theme",
    partnership: "partnership",
    region: "region",
    border: borders,
    cause: causes,
    organisation: "organisation",
  },
  widening: { border: "region" },
  ranges: { registered: "day" },
  orders: { newest: "moment", oldest: "moment", changed: "moment" },
  ranked: true,
  groups: {
    open: { filter: "status", values: openStatuses },
    waiting: { filter: "status", values: statusesOf("waiting") },
    decided: { filter: "status", values: statusesOf("decided") },
  },
} as const satisfies ListDeclaration;

export type BottleneckList = typeof bottleneckList;
