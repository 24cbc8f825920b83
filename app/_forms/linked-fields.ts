import type { Noun } from "@/domain/noun";

/** A field in which one links to records. */
type LinkedField = {
  noun: Noun;
  /** Whether it is a field for one record and no more. */
  isOne?: boolean;
  /** The field that names the record itself: that is not what its words mean. */
  except?: string;
};

/** Such fields of a form, by name. */
export type LinkedFields = Readonly<Record<string, LinkedField>>;

export const linksOfBottleneck = { projects: { noun: "project" } } as const satisfies LinkedFields;
export const linksOfProject = {
  bottlenecks: { noun: "bottleneck" },
} as const satisfies LinkedFields;
export const linksOfStep = {
  original: { noun: "bottleneck", isOne: true, except: "reference" },
} as const satisfies LinkedFields;
