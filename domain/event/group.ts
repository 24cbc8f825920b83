import type { accountEvents } from "./account";
import type { Event, EventName } from "./event";

/** What a history can be narrowed to, in the order in which it is offered. */
export const eventGroups = [
  ...["status", "nextStep", "owner", "progress", "changes"],
  ...["translations", "publication", "links"],
] as const satisfies readonly string[];
export type EventGroup = (typeof eventGroups)[number];

/** What has a history of its own: all that happens but to accounts, whose events no page shows by group. */
type HistoryEvent = Exclude<EventName, keyof typeof accountEvents>;

type PayloadOf<Name extends EventName> = Extract<Event, { name: Name }>["payload"];
type Grouping<Name extends HistoryEvent> =
  | EventGroup
  /** Where it depends on what is told. */
  | ((payload: PayloadOf<Name>) => readonly EventGroup[]);

type Edited = PayloadOf<"bottleneck.edited">;

/** Fields of a form whose change is no change of the text alone. */
const groupOfField: Readonly<Record<string, EventGroup>> = {
  nextStep: "nextStep",
  nextStepOn: "nextStep",
  nextStepById: "nextStep",
  ownerId: "owner",
  ownerOfficialId: "owner",
};

/** One save may change a field, the next step and a link: it is found under each of them. */
function groupsOfEdit({ changes, texts, linked, unlinked }: Edited): readonly EventGroup[] {
  const fields = [...Object.keys(changes), ...texts.map(({ field }) => field)];
  const groups = new Set(fields.map((field) => groupOfField[field] ?? "changes"));
  if (linked.length + unlinked.length > 0) groups.add("links");
  // What it was about is hidden from this reader, or nothing: that something was saved stands somewhere.
  return groups.size > 0 ? [...groups] : ["changes"];
}

/** Under what each event is found in a history: one without a place here does not compile. */
const groupings: { [Name in HistoryEvent]: Grouping<Name> } = {
  "bottleneck.registered": "status",
  "bottleneck.edited": groupsOfEdit,
  "bottleneck.translated": "translations",
  "bottleneck.noteWritten": "changes",
  "bottleneck.positionWritten": "changes",
  "bottleneck.assessed": "status",
  "bottleneck.recognised": "status",
  "bottleneck.declined": "status",
  "bottleneck.markedDuplicate": "status",
  "bottleneck.analysed": "status",
  "bottleneck.treated": "status",
  "bottleneck.resolved": "status",
  "bottleneck.partlyResolved": "status",
  "bottleneck.givenUp": "status",
  "bottleneck.held": "status",
  "bottleneck.resumed": "status",
  "bottleneck.reopened": "status",
  "bottleneck.stepUndone": "status",
  "bottleneck.nextStepAgreed": "nextStep",
  "bottleneck.nextStepMoved": "nextStep",
  "bottleneck.nextStepReplied": "nextStep",
  "bottleneck.nextStepDone": "nextStep",
  "bottleneck.nextStepReopened": "nextStep",
  "bottleneck.assigned": "owner",
  "bottleneck.published": "publication",
  "bottleneck.withdrawn": "publication",
  "bottleneck.organisationMerged": "changes",
  "bottleneck.organisationParted": "changes",
  "project.registered": "status",
  "project.edited": groupsOfEdit,
  "project.translated": "translations",
  "project.reported": "progress",
  "project.reportCorrected": "progress",
  "project.milestoneAdded": "progress",
  "project.milestoneChanged": "progress",
  "project.milestoneReached": "progress",
  "project.milestoneRemoved": "progress",
  "project.published": "publication",
  "project.withdrawn": "publication",
  "project.organisationMerged": "changes",
  "project.organisationParted": "changes",
  "partnership.edited": "changes",
  "partnership.kept": "changes",
  "partnership.organisationMerged": "changes",
  "partnership.organisationParted": "changes",
  "commissioner.edited": "changes",
  "commissioner.kept": "changes",
  "commissioner.organisationMerged": "changes",
  "commissioner.organisationParted": "changes",
  "region.edited": "changes",
  "region.kept": "changes",
  "organisation.added": "changes",
  "organisation.edited": "changes",
  "organisation.kept": "changes",
  "organisation.merged": "links",
  "organisation.parted": "links",
  "settings.changed": "changes",
  "text.erased": "changes",
};

/** Under what this event, as its reader may read it, is found. */
export function groupsOf({ name, payload }: Event): readonly EventGroup[] {
  const grouping = grouped.get(name);
  if (typeof grouping !== "function") return grouping ? [grouping] : [];
  return (grouping as (told: Event["payload"]) => readonly EventGroup[])(payload);
}

const grouped: ReadonlyMap<EventName, Grouping<HistoryEvent> | undefined> = new Map(
  Object.entries(groupings) as [EventName, Grouping<HistoryEvent>][],
);

/** Events of which the name alone does not say where they are found. */
export const groupedByPayload: readonly EventName[] = [...grouped].flatMap(([name, grouping]) =>
  typeof grouping === "function" ? [name] : [],
);

/** The group that an address names; null for all. */
export const readGroup = (asked: unknown): EventGroup | null =>
  eventGroups.find((group) => group === asked) ?? null;
