import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Language } from "@/domain/language";
import { type Outcome, type Refused, refused, unknownReferences } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { EditRequest, ProjectFacts, RegisterRequest } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import { linksBetween } from "../links";
import { keepOthers } from "../other-organisations";
import { writeOriginal } from "../record-texts";
import { changedBy } from "../record-write";
import { keepTexts } from "../text-versions";
import { type Change, happened, type Writing, write } from "../write";
import { completeFacts, factsOf, factsSelect, reachOfFacts } from "./facts";
import { registerAll } from "./register-all";
import { columnsOf, findLinked, writeRows } from "./rows";
import { projectWords } from "./texts";
import { factsBetween, writtenTexts } from "./told";
import { type HeldProject, projectRecord, writeProject } from "./write";

/** Registers a project and gives its reference. It is internal until it is published. */
export async function registerProject(
  viewer: Viewer,
  request: RegisterRequest,
): Promise<Outcome<string>> {
  const { requestId: _, ...asked } = request;
  const complete = await completeFacts(viewer, asked);
  const grant = complete.ok && grantFor(viewer, "register", await reachOfFacts(complete.value));
  const act = "project.register";
  // There is no row to hold before there is a project.
  const fresh = { lock: async () => ({}), roleFor: () => "own" as const };
  return write(viewer, { act, request, ...fresh, answer: z.string() }, async (writing) => {
    const { tx } = writing;
    const { linked, unknown } = await findLinked(tx, viewer, asked.bottlenecks);
    if (!complete.ok) return withUnknown(complete, unknown);
    if (!grant) return refused("notYours");
    if (unknown.length > 0) return withUnknown(refused("incomplete"), unknown);
    const { role } = grant;
    const [made] = await registerAll(writing, viewer, [{ facts: complete.value, linked, role }]);
    if (!made) throw new Error("Nothing was registered.");
    return { ok: true, value: made.reference, events: made.events };
  });
}

/** Writes the facts of a project anew, unless a colleague was first. The new facts must be within reach too. */
export async function editProject(
  viewer: Viewer,
  request: EditRequest,
  sameAs?: object,
): Promise<Outcome> {
  const { requestId: _, reference: __, version: ___, ...asked } = request;
  const complete = await completeFacts(viewer, asked);
  const grant = complete.ok && grantFor(viewer, "edit", await reachOfFacts(complete.value));
  const write = { act: "project.edit", ability: "edit", request, sameAs } as const;
  return writeProject(viewer, write, async (writing) => {
    const { linked, unknown } = await findLinked(writing.tx, viewer, asked.bottlenecks);
    if (!complete.ok) return withUnknown(complete, unknown);
    if (!grant) return refused("notYours");
    if (unknown.length > 0) return withUnknown(refused("incomplete"), unknown);
    const facts = await keepOthers(writing, complete.value, complete.value.language);
    return replaceFacts(viewer, writing, { ...facts, partners: facts.partners.sort() }, linked);
  });
}

async function replaceFacts(
  viewer: Viewer,
  { tx, row: { id }, now }: Writing<HeldProject>,
  facts: ProjectFacts,
  linked: readonly { id: string; reference: string }[],
): Promise<Change<undefined>> {
  const before = await tx.project.findUniqueOrThrow({
    where: { id },
    select: factsSelect(viewer),
    relationLoadStrategy: "join",
  });
  if (facts.language !== before.originalLanguage && hasText(before, facts.language))
    return refused("incomplete", { language: "translationExists" });
  const was = factsOf(before);
  if (areSame(was, facts)) return happened();
  await tx.project.update({
    where: { id },
    data: { ...columnsOf(facts), ...changedBy(viewer, now) },
    select: { id: true },
  });

  await writeOriginal(tx, projectWords, { id, before: was, now }, facts);
  await writeRows(tx, viewer, { projectId: id, was, facts, linked });

  const record = projectRecord({ id });
  const texts = await keepTexts(tx, viewer, record, writtenTexts(was, facts));
  const named = [...linked, ...before.bottlenecks.map(namedBy)];
  const links = linksBetween("Bottleneck", uniqueById(named), was.bottlenecks, facts.bottlenecks);
  const payload = { changes: factsBetween(was, facts), texts, ...links };
  return happened({ name: "project.edited", record, payload });
}

/** All that is wrong at once: what the facts are refused for, and the bottlenecks that are not there. */
const withUnknown = ({ refusal, problems }: Refused, unknown: readonly string[]): Refused =>
  refused(refusal, {
    ...problems,
    ...(unknown.length > 0 && { bottlenecks: unknownReferences(unknown) }),
  });

/** Whether an edit says what the project holds already. The lists of both are in order. */
const areSame = (was: ProjectFacts, facts: ProjectFacts): boolean => {
  const names = Object.keys(was) as (keyof ProjectFacts)[];
  return names.every((name) => isDeepStrictEqual(was[name], facts[name]));
};

/** A translation is not thrown away by calling its language the original. */
const hasText = ({ texts }: { texts: readonly { language: Language }[] }, asked: Language) =>
  texts.some(({ language }) => language === asked);

type Linked = { bottleneckId: string; bottleneck: { reference: string } };

const namedBy = ({ bottleneckId: id, bottleneck }: Linked) => ({ id, ...bottleneck });

const uniqueById = <T extends { id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
