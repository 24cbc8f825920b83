import { createHash } from "node:crypto";
import type { z } from "zod";
import type { registrationSchema } from "@/domain/bottleneck/registration";
import type { StepName } from "@/domain/bottleneck/steps";
import { type Day, dayAfter } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { Health } from "@/domain/project/project";
import type { ProjectFacts } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";

/** Who acts, by the first part of the address of a demo account: "twente". */
type Official = string;

/** When and by whom. Days before the story is loaded, and the time of that day, as in "10:30". */
type When = { daysAgo: number; at?: string; by: Official };

/**
 * A day so many days after (or, below zero, before) the one on which the story is loaded: written as a mark, which
 * `withDays` fills in.
 */
export const inDays = (days: number): Day => `@${days}`;

/** The same record with its days as of this loading. */
export const withDays = (story: Practice, today: Day): Practice =>
  JSON.parse(JSON.stringify(story), (_, value: unknown) => {
    const days = typeof value === "string" ? /^@(-?\d+)$/.exec(value)?.[1] : undefined;
    return days === undefined ? value : dayAfter(today, Number(days));
  });

/** The draft of a record of the story: one that was left without its record is known by it. */
export const draftIdOf = (key: string): string =>
  createHash("sha256")
    .update(`practice story: ${key}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "$1-$2-4$3-8$4-$5");

/** What is typed of a bottleneck; what is left out stays empty, or as it was. */
export type CaseFields = Partial<z.input<typeof registrationSchema>> & { projects?: string[] };

/** What is typed of a next step; the official by the first part of the address. */
type AgreedFields = {
  nextStep: string;
  nextStepOn: Day;
  nextStepById: string;
  official?: Official;
};

type CaseWords = { title: string; problem: string; affected?: string };

/** What happens with a bottleneck after it was registered. `original` and `projects` name others by their key. */
export type CaseAct = When &
  (
    | {
        step: StepName;
        reason?: string;
        original?: string;
        ground?: "NO_OBSTACLE" | "OUT_OF_SCOPE" | "LACK_OF_INFORMATION";
        holdUntil?: Day;
        reviewOn?: Day;
      }
    | { edit: CaseFields }
    | { agree: AgreedFields }
    /** The next step is done, with what came of it. */
    | { done: string }
    | { reply: string }
    | { assign: { ownerId: string; official?: Official } }
    | { translate: Language; words: CaseWords }
    | { publish: true }
    | { withdraw: string }
  );

/** A bottleneck of the story, from its registration on. */
export type PracticeCase = {
  noun: "bottleneck";
  /** By which the others in the story name it; never shown. */
  key: string;
  registered: When & { fields: CaseFields };
  acts: CaseAct[];
};

export type ProjectFields = Partial<Omit<ProjectFacts, "bottlenecks">> & { bottlenecks?: string[] };

/** What happens with a project after it was registered. Milestones are named by their title. */
export type ProjectAct = When &
  (
    | { milestone: string; plannedOn: Day }
    | { moved: string; plannedOn: Day }
    | { reached: string; on: Day }
    | { report: string; health: Health; language: Language }
    | { edit: ProjectFields }
    | { translate: Language; words: { name: string; summary: string } }
    | { publish: true }
  );

/** A project of the story. */
export type PracticeProject = {
  noun: "project";
  key: string;
  registered: When & { fields: ProjectFields };
  acts: ProjectAct[];
};

/** Who acts, the id of the form, and the references that the story has so far, by key. */
export type Telling = {
  viewer: Viewer;
  requestId: string;
  references: ReadonlyMap<string, string>;
};

export type Practice = PracticeCase | PracticeProject;
