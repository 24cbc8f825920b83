import "server-only";
import { countriesConcerned } from "@/domain/border";
import type { BottleneckEdit } from "@/domain/bottleneck/edit";
import { problemsOfKnownSince, registeredAt } from "@/domain/bottleneck/known-since";
import { problemsOfRegistrant } from "@/domain/bottleneck/registrant";
import {
  problemsOfEstimate,
  problemsOfPlace,
  problemsOfTask,
  reachOfFields,
} from "@/domain/bottleneck/rules";
import { problemsOfPositions, problemsOfSides } from "@/domain/bottleneck/sides";
import { type Day, dayAtBorder } from "@/domain/day";
import type { Event } from "@/domain/event/event";
import { registrantsIn } from "@/domain/key";
import { type Outcome, type Problems, refused, unknownReferences } from "@/domain/outcome";
import { may, type Reach } from "@/domain/permission";
import { expandRegions } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Catalogue } from "../catalogue";
import { catalogueFor } from "../known-organisations";
import { type Links, linksBetween } from "../links";
import { keepOthers } from "../other-organisations";
import { keepTexts } from "../text-versions";
import { visible } from "../visibility";
import { happened } from "../write";
import { changesNothing } from "./edit-unchanged";
import { editValues } from "./edit-values";
import { writeEdit } from "./edit-write";
import { type BottleneckView, findBottleneck, findBottleneckIn } from "./page";
import { factsBetween, tellApart, writtenTexts } from "./told";
import { bottleneckRecord, writeBottleneck } from "./write";

/** A bottleneck that this official may edit, with the values of its form; null when there is none. */
export async function findEditable(viewer: Viewer, reference: string) {
  const bottleneck = await findBottleneck(viewer, reference);
  return bottleneck?.may.edit ? { bottleneck, values: editValues(bottleneck) } : null;
}

/**
 * Changes the facts of a bottleneck, unless a colleague did so since the form was made. `sameAs` is the post
 * as it came in, by which a repeat of it is recognised.
 */
export async function editBottleneck(
  viewer: Viewer,
  request: BottleneckEdit,
  sameAs?: object,
): Promise<Outcome> {
  const asked = { act: "bottleneck.edit", ability: "edit", request, sameAs } as const;
  const catalogue = await catalogueFor(viewer);
  return writeBottleneck(viewer, asked, async (writing) => {
    const { tx, row, now } = writing;
    const regions = expandRegions(request.regions, catalogue.regions);
    const edit = { ...request, regions };
    const before = await findBottleneckIn(tx, viewer, row.reference);
    if (!before) return refused("notFound");
    const linkedBefore = before.projects.map(({ reference }) => reference);
    const named = await tx.project.findMany({
      where: {
        AND: [{ reference: { in: [...edit.projects, ...linkedBefore] } }, visible(viewer)],
      },
      select: { id: true, reference: true },
    });
    const projects = named.filter(({ reference }) => edit.projects.includes(reference));
    const problems = problemsOfEdit(viewer, edit, before, { catalogue, today: dayAtBorder(now) });
    const found = projects.map(({ reference }) => reference);
    const unknown = edit.projects.filter((reference) => !found.includes(reference));
    if (unknown.length > 0) problems.projects = unknownReferences(unknown);
    const after = reachAfter(edit, row, catalogue);
    if (!may(viewer, "edit", after)) problems.regions ??= "notYourRegion";
    Object.assign(problems, problemsOfRegistrant(viewer, [row, after], [ownedBy(before), edit]));
    if (Object.keys(problems).length > 0) return refused("incomplete", problems);

    if (changesNothing(editValues(before), edit)) return happened();
    const projectIds = projects.map(({ id }) => id);
    const kept = await keepOthers(writing, edit, edit.originalLanguage);
    await writeEdit(tx, viewer, { edit: kept, before, projectIds, catalogue, now });
    const written = await findBottleneckIn(tx, viewer, row.reference);
    if (!written) return refused("notFound");
    const links = linksBetween("Project", named, linkedBefore, edit.projects);
    return happened(...(await toldOf(tx, viewer, { before, after: written, links })));
  });
}

/** Whose it is with these facts. Who registered it stays who did. */
const reachAfter = (edit: BottleneckEdit, { keys }: Reach, { regions }: Catalogue): Reach => ({
  keys: [...reachOfFields(edit, regions).keys, ...registrantsIn(keys)],
});

const ownedBy = ({ regionIds, borders, partnershipIds, ownerId }: BottleneckView) => ({
  ...{ regions: regionIds, borders, partnerships: partnershipIds, ownerId: ownerId ?? "" },
});

type Edited = { before: BottleneckView; after: BottleneckView; links: Links };

/**
 * What is told of an edit: the facts and texts that all officials read, and the others on their own. Where there
 * are only others, nothing tells the other side that there are.
 */
async function toldOf(
  tx: Transaction,
  viewer: Viewer,
  { before, after, links }: Edited,
): Promise<Event[]> {
  const record = bottleneckRecord(before);
  const [was, is] = [editValues(before), editValues(after)];
  const texts = await keepTexts(tx, viewer, record, writtenTexts(was, is));
  const payload = { changes: factsBetween(was, is), texts, ...links };
  const isForAll = Object.values(payload).some((told) => Object.keys(told).length > 0);
  return [
    ...(isForAll ? [{ name: "bottleneck.edited", record, payload } as const] : []),
    ...(await tellApart(tx, viewer, before.id, was, is)),
  ];
}

/** What is wrong with the facts. A body named before may stay so. */
function problemsOfEdit(
  viewer: Viewer,
  edit: BottleneckEdit,
  before: BottleneckView,
  { catalogue, today }: { catalogue: Catalogue; today: Day },
): Problems {
  const registered = registeredAt(before);
  const registeredOn = registered ? dayAtBorder(registered) : undefined;
  const found: Problems = {
    ...problemsOfEstimate(edit),
    ...problemsOfKnownSince(edit.knownSince, today, registeredOn),
    ...problemsOfPlace(edit, catalogue),
    ...problemsOfTask(edit, catalogue),
    ...problemsOfPositions(edit, viewer.side),
    ...problemsOfSides(edit, countriesConcerned(edit, catalogue.regions)),
  };
  for (const { country, competentId } of before.sides)
    if (competentId && competentId === edit[`competent-${country}`])
      delete found[`competent-${country}`];
  const isTranslated =
    edit.originalLanguage !== before.originalLanguage &&
    before.texts.some(({ language }) => language === edit.originalLanguage);
  if (isTranslated) found.originalLanguage = "translationExists";
  return found;
}
