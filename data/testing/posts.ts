import { randomUUID } from "node:crypto";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { editBottleneck } from "../bottleneck/edit";
import { publishBottleneck, withdrawBottleneck } from "../bottleneck/publication";
import { takeStep } from "../bottleneck/steps";
import { translateBottleneck } from "../bottleneck/texts";
import { db } from "../db";
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
import { facts, milestoneOf } from "./projects";

/** One form, as whoever posts it. */
export type Post = (by: Viewer) => Promise<Outcome<unknown>>;

/** Makes what the form is about, public or not, and the form as this official, who may, has it before them. */
type Prepare = (official: Viewer, published: boolean) => Promise<Post>;

type About = { reference: string; version: number; requestId: string };

const ofBottleneck =
  (post: (by: Viewer, about: About) => Promise<Outcome>): Prepare =>
  async (_, published) => {
    const { reference, version } = await makeBottleneck(db, { published });
    const about = { reference, version, requestId: randomUUID() };
    return (by) => post(by, about);
  };

const ofProject =
  (post: (by: Viewer, about: About) => Promise<Outcome>): Prepare =>
  async (_, published) => {
    const { reference, version } = await makeProject(db, { published });
    const about = { reference, version, requestId: randomUUID() };
    return (by) => post(by, about);
  };

type AboutMilestone = Omit<About, "version"> & { milestoneId: string; version: string };

const ofMilestone =
  (post: (by: Viewer, about: AboutMilestone) => Promise<Outcome>): Prepare =>
  async (official, published) => {
    const { id, reference } = await makeProject(db, { published });
    const plannedOn = new Date("2026-05-01");
    await db.milestone.create({ data: { projectId: id, title: "Plan", plannedOn } });
    const milestone = await milestoneOf(official, reference);
    const about = { reference, ...milestone, requestId: randomUUID() };
    return (by) => post(by, about);
  };

const noMore = { reason: "", ground: "", original: "", holdUntil: "", reviewOn: "" } as const;
const words = { title: "Bus", problem: "Fährt nicht.", affected: "", language: "de" } as const;
const reason = "Te vroeg.";
export const report = { health: "AT_RISK", text: "Geen geld.", language: "nl" } as const;

/** Every way to write a bottleneck or a project that is there, and to make a project, by its act. */
export const posts: Readonly<Record<string, Prepare>> = {
  "bottleneck.step": ofBottleneck((by, about) =>
    takeStep(by, { ...about, ...noMore, step: "assess" }),
  ),
  "bottleneck.edit": async (official, published) => {
    const { reference } = await makeBottleneck(db, { published });
    const edit = await editOf(official, reference, { title: "Veer" });
    return (by) => editBottleneck(by, edit);
  },
  "bottleneck.translate": ofBottleneck((by, about) =>
    translateBottleneck(by, { ...about, ...words }),
  ),
  "bottleneck.publish": async (official) => ofBottleneck(publishBottleneck)(official, false),
  "bottleneck.withdraw": async (official) =>
    ofBottleneck((by, about) => withdrawBottleneck(by, { ...about, reason }))(official, true),
  "project.register": async () => {
    const request = { ...facts, requestId: randomUUID() };
    return (by) => registerProject(by, request);
  },
  "project.edit": ofProject((by, about) => editProject(by, { ...facts, ...about })),
  "project.translate": ofProject((by, about) =>
    translateProject(by, { ...about, name: "Bus", summary: "Eine Linie.", language: "de" }),
  ),
  "project.publish": async (official) =>
    ofProject((by, about) => publishProject(by, { ...about, publish: true, reason: "" }))(
      official,
      false,
    ),
  "project.withdraw": async (official) =>
    ofProject((by, about) => publishProject(by, { ...about, publish: false, reason }))(
      official,
      true,
    ),
  "project.report": ofProject((by, { version: _, ...about }) =>
    reportProgress(by, { ...about, ...report }),
  ),
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
