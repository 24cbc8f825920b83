import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { enschede, makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { refusalIn } from "../testing/projects";
import { editBottleneck, findEditable } from "./edit";
import { takeStep } from "./steps";
import { translateBottleneck } from "./texts";

const cabinet = () => makeViewer(db, "CABINET", scopes.nrw);
const noMore = { reason: "", ground: "", original: "", holdUntil: "", reviewOn: "" } as const;

async function registeredBy({ id: createdById }: Viewer) {
  const { id, reference } = await makeBottleneck(db, enschede);
  await db.bottleneck.update({ where: { id }, data: { createdById } });
  return reference;
}

const versionNow = async (reference: string) =>
  (await db.bottleneck.findUniqueOrThrow({ where: { reference } })).version;

const translate = async (by: Viewer, reference: string) =>
  translateBottleneck(by, {
    ...{ reference, version: await versionNow(reference), requestId: randomUUID() },
    ...{ language: "de", title: "Bus", problem: "Fährt nicht.", affected: "" },
  });

test("a cabinet corrects and translates what it registered, until it is assessed", async () => {
  const [own, colleague] = [await cabinet(), await cabinet()];
  const reference = await registeredBy(own);
  const edit = await editOf(own, reference, { title: "Veer over de grens" });
  expect(refusalIn(await editBottleneck(colleague, edit))).toBe("notYours");
  expect(refusalIn(await editBottleneck(own, edit))).toBe("done");
  expect(refusalIn(await translate(colleague, reference))).toBe("notYours");
  expect(refusalIn(await translate(own, reference))).toBe("done");
  const told = await db.auditEvent.findMany({ where: { officialId: own.id } });
  expect(told.map(({ role }) => role)).toEqual(["CABINET", "CABINET"]);

  const coordinator = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const about = { reference, version: await versionNow(reference), requestId: randomUUID() };
  const late = await editOf(own, reference, { title: "Te laat" });
  expect(refusalIn(await takeStep(coordinator, { ...about, ...noMore, step: "assess" }))).toBe(
    "done",
  );
  expect(await findEditable(own, reference)).toBeNull();
  const requestId = randomUUID();
  const version = await versionNow(reference);
  expect(refusalIn(await editBottleneck(own, { ...late, version, requestId }))).toBe("notYours");
  expect(refusalIn(await translate(own, reference))).toBe("notYours");
});

test("it stays within reach, and whose role ended corrects nothing", async () => {
  const own = await cabinet();
  const reference = await registeredBy(own);
  const away = await editOf(own, reference, {});
  const elsewhere = { ...away, regions: ["NL341", "BE234"], partnerships: [] };
  expect(refusalIn(await editBottleneck(own, elsewhere))).toBe("incomplete");
  const edit = await editOf(own, reference, { title: "Veer" });
  expect(refusalIn(await editBottleneck({ ...own, grants: [] }, edit))).toBe("notFound");
});

test("who only registered what concerns a whole border corrects it, and does not make it their own", async () => {
  const own = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeBottleneck(db, {
    ...{ borders: ["NL-DE"], regionIds: [], ownerId: "svb", createdById: own.id },
  });
  const changes: Record<string, string | string[]>[] = [
    { ownerId: own.organisationId },
    { regions: ["NL213", "DEA34"] },
  ];
  for (const change of changes) {
    const edit = await editOf(own, reference, change);
    const [field = ""] = Object.keys(change);
    expect(await editBottleneck(own, edit)).toMatchObject({
      ...{ ok: false, problems: { [field]: "correctsOnly" } },
    });
  }
  const edit = await editOf(own, reference, { title: "Nader gezegd" });
  expect(refusalIn(await editBottleneck(own, edit))).toBe("done");
});
