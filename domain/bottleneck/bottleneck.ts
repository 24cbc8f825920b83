/** Where a bottleneck stands, in the order in which a case usually goes. */
export const bottleneckStatuses = [
  "REPORTED",
  "UNDER_ASSESSMENT",
  "RECOGNISED",
  "IN_ANALYSIS",
  "IN_TREATMENT",
  "ON_HOLD",
  "REOPENED",
  "RESOLVED",
  "PARTLY_RESOLVED",
  "WILL_NOT_BE_RESOLVED",
  "DECLINED",
  "DUPLICATE",
] as const;
export type BottleneckStatus = (typeof bottleneckStatuses)[number];

/** Groups above the statuses, for figures and colours. They stay when statuses are added. */
type StatusGroup = "open" | "waiting" | "decided";

export const groupOf: Record<BottleneckStatus, StatusGroup> = {
  REPORTED: "open",
  UNDER_ASSESSMENT: "open",
  RECOGNISED: "open",
  IN_ANALYSIS: "open",
  IN_TREATMENT: "open",
  REOPENED: "open",
  ON_HOLD: "waiting",
  RESOLVED: "decided",
  PARTLY_RESOLVED: "decided",
  WILL_NOT_BE_RESOLVED: "decided",
  DECLINED: "decided",
  DUPLICATE: "decided",
};

export const statusesOf = (group: StatusGroup): BottleneckStatus[] =>
  bottleneckStatuses.filter((status) => groupOf[status] === group);

/** Statuses that count as open everywhere: somebody still has to do something, now or later. */
export const openStatuses: readonly BottleneckStatus[] = [
  ...statusesOf("open"),
  ...statusesOf("waiting"),
];

/** Statuses that count as a result for the people at the border. */
export const solvedStatuses = ["RESOLVED", "PARTLY_RESOLVED"] as const;

export const declineGrounds = ["LACK_OF_INFORMATION", "NO_OBSTACLE", "OUT_OF_SCOPE"] as const;
export type DeclineGround = (typeof declineGrounds)[number];

export const causes = [
  "LEGAL",
  "TREATY",
  "ADMINISTRATIVE",
  "EU_LAW",
  "LANGUAGE",
  "INFRASTRUCTURE",
  "TECHNICAL",
  "DATA",
  "INFORMATION",
  "FUNDING",
] as const;
export type Cause = (typeof causes)[number];
