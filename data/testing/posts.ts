import { randomUUID } from "node:crypto";
import type { OfStep } from "@/domain/bottleneck/next-step";
import type { Outcome } from "@/domain/outcome";
import type { Border } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { assign, take } from "../bottleneck/assign";
import { editBottleneck } from "../bottleneck/edit";
import {
  agreeNextStep,
  finishNextStep,
  moveNextStep,
  replyToNextStep,
} from "../bottleneck/next-step-write";
import { publishBottleneck, withdrawBottleneck } from "../bottleneck/publication";
import { reopenNextStep } from "../bottleneck/reopen-step";
import { takeStep } from "../bottleneck/steps";
import { translateBottleneck } from "../bottleneck/texts";
import { undoStep } from "../bottleneck/undo";
import { db } from "../db";
import { correctReport } from "../project/correction";
import {
  addMilestone,
  changeMilestone,
  finishMilestone,
  removeMilestone,
} from "../project/milestones";
import { editProject, registerProject } from "../project/register";
import { publishProject, reportProgress } from "../project/reports";
import { translateProject } from "../project/texts";
import { editOf } from "./bottlenecks";
import { facts, milestoneOf, reportOf } from "./projects";

/** One form, as whoever posts it. */
export type Post = (by: Viewer) => Promise<Outcome<unknown>>;

/** What the form is about: a record at Enschede unless told otherwise, internal unless published. */
export type Made = {
  published?: boolean;
  regionIds?: readonly string[];
  borders?: readonly Border[];
  partnershipId?: string;
  /** Who owns or leads it, and who registered it. */
  ownerId?: string;
  createdById?: string;
};

/** Makes what the form is about, and the form as this official, who may, has it before them. */
type Prepare = (official: Viewer, made?: Made) => Promise<Post>;

const newBottleneck = ({ partnershipId, ...made }: Made) =>
  makeBottleneck(db, { ...made, partnershipIds: partnershipId ? [partnershipId] : [] });

const newProject = ({ ownerId, createdById: _, ...made }: Made) =>
  makeProject(db, { ...made, ...(ownerId && { leadId: ownerId }) });

/** The facts of such a project, as its form sends them. */
const factsOf = ({ regionIds = facts.regions, borders = [], partnershipId, ownerId }: Made) => ({
  ...{ ...facts, regions: [...regionIds], borders: [...borders] },
  ...{ partnershipId: partnershipId ?? null, leadId: ownerId ?? facts.leadId },
});

type About = { reference: string; version: number; requestId: string };

const ofBottleneck =
  (post: (by: Viewer, about: About) => Promise<Outcome>): Prepare =>
  async (_, made = {}) => {
    const { reference, version } = await newBottleneck(made);
    const about = { reference, version, requestId: randomUUID() };
    return (by) => post(by, about);
  };

const ofProject =
  (post: (by: Viewer, about: About, made: Made) => Promise<Outcome>): Prepare =>
  async (_, made = {}) => {
    const { reference, version } = await newProject(made);
    const about = { reference, version, requestId: randomUUID() };
    return (by) => post(by, about, made);
  };

type AboutMilestone = Omit<About, "version"> & { milestoneId: string; version: string };

const ofMilestone =
  (post: (by: Viewer, about: AboutMilestone) => Promise<Outcome>): Prepare =>
  async (official, made = {}) => {
    const { id, reference } = await newProject(made);
    const plannedOn = new Date("2026-05-01");
    await db.milestone.create({ data: { projectId: id, title: "Plan", plannedOn } });
    const milestone = await milestoneOf(official, reference);
    const about = { reference, ...milestone, requestId: randomUUID() };
    return (by) => post(by, about);
  };

/** A record with an open next step, and what a form made of it says. */
async function withNextStep(made: Made = {}) {
  const { id, reference } = await newBottleneck(made);
  const step = await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  return { about: { reference, step: step.id, stepVersion: 1, requestId: randomUUID() } };
}

const ofNextStep =
  (post: (by: Viewer, about: OfStep) => Promise<Outcome>): Prepare =>
  async (_, made) => {
    const { about } = await withNextStep(made);
    return (by) => post(by, about);
  };

const agreed = { nextStepOn: "", nextStepById: "", nextStepOfficialId: "", outcome: "" } as const;
const noMore = { reason: "", ground: "", original: "", holdUntil: "", reviewOn: "" } as const;
const words = { title: "Bus", problem: "Fährt nicht.", affected: "", language: "de" } as const;
const reason = "Te vroeg.";
export const report = { health: "AT_RISK", text: "Geen geld.", language: "nl" } as const;

/** Every way to write a bottleneck or a project that is there, and to make a project, by its act. */
export const posts: Readonly<Record<string, Prepare>> = {
  "bottleneck.step": ofBottleneck((by, about) =>
    takeStep(by, { ...about, ...noMore, step: "assess" }),
  ),
  "bottleneck.edit": async (official, made = {}) => {
    const { reference } = await newBottleneck(made);
    const edit = await editOf(official, reference, { title: "Veer" });
    return (by) => editBottleneck(by, edit);
  },
  "bottleneck.translate": ofBottleneck((by, about) =>
    translateBottleneck(by, { ...about, ...words }),
  ),
  "bottleneck.publish": async (official, made) =>
    ofBottleneck(publishBottleneck)(official, { ...made, published: false }),
  "bottleneck.withdraw": async (official, made) =>
    ofBottleneck((by, about) => withdrawBottleneck(by, { ...about, reason }))(official, {
      ...{ ...made, published: true },
    }),
  "bottleneck.agreeNextStep": ofNextStep((by, about) =>
    agreeNextStep(by, { ...about, ...agreed, nextStep: "Schrijven" }),
  ),
  "bottleneck.finishNextStep": ofNextStep((by, about) =>
    finishNextStep(by, { ...about, answer: "Gebeld." }),
  ),
  "bottleneck.moveNextStep": ofNextStep((by, about) =>
    moveNextStep(by, { ...about, dueOn: "2199-01-01" }),
  ),
  "bottleneck.replyToNextStep": ofNextStep((by, about) =>
    replyToNextStep(by, { ...about, reply: "Volgt." }),
  ),
  "bottleneck.reopenNextStep": async (official, made) => {
    const { about } = await withNextStep(made);
    await finishNextStep(official, { ...about, answer: "" });
    const none = { reference: about.reference, step: "", stepVersion: 0, requestId: randomUUID() };
    return (by) => reopenNextStep(by, none);
  },
  "bottleneck.assign": async (official, made) =>
    ofBottleneck((by, about) => assign(by, { ...about, ownerId: "bzk", ownerOfficialId: "" }))(
      official,
      made,
    ),
  "bottleneck.take": ofBottleneck(take),
  "bottleneck.undo": async (official, made = {}) => {
    const { reference, version } = await newBottleneck(made);
    const about = { reference, requestId: randomUUID() };
    await takeStep(official, { ...about, ...noMore, version, step: "assess" });
    const asked = { reference, version: version + 1, requestId: randomUUID() };
    return (by) => undoStep(by, asked);
  },
  "project.register": async (_, made = {}) => {
    const request = { ...factsOf(made), requestId: randomUUID() };
    return (by) => registerProject(by, request);
  },
  "project.edit": ofProject((by, about, made) => editProject(by, { ...factsOf(made), ...about })),
  "project.translate": ofProject((by, about) =>
    translateProject(by, { ...about, name: "Bus", summary: "Eine Linie.", language: "de" }),
  ),
  "project.publish": async (official, made) =>
    ofProject((by, about) => publishProject(by, { ...about, publish: true, reason: "" }))(
      official,
      { ...made, published: false },
    ),
  "project.withdraw": async (official, made) =>
    ofProject((by, about) => publishProject(by, { ...about, publish: false, reason }))(official, {
      ...{ ...made, published: true },
    }),
  "project.report": ofProject((by, { version: _, ...about }) =>
    reportProgress(by, { ...about, ...report }),
  ),
  "project.correctReport": async (official, made = {}) => {
    const { id, reference } = await newProject(made);
    const reportedForId = official.organisationId;
    await db.progressReport.create({ data: { projectId: id, reportedForId, ...report } });
    const about = { reference, ...(await reportOf(official, reference)), requestId: randomUUID() };
    return (by) => correctReport(by, { ...about, ...report, text: "Wel geld." });
  },
  "project.addMilestone": ofProject((by, { version: _, ...about }) =>
    addMilestone(by, { ...about, title: "Plan", plannedOn: "2026-05-01" }),
  ),
  "project.changeMilestone": ofMilestone((by, about) =>
    changeMilestone(by, { ...about, title: "Ander plan", plannedOn: "2026-05-02", doneOn: "" }),
  ),
  "project.finishMilestone": ofMilestone((by, about) =>
    finishMilestone(by, { ...about, doneOn: "2026-05-01" }),
  ),
  "project.removeMilestone": ofMilestone(removeMilestone),
};
