import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { erasedGround } from "@/domain/text";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { findProject } from "./project/page";
import { reportProgress } from "./project/reports";
import { editOf } from "./testing/bottlenecks";
import { erasing, mark } from "./testing/erasing";

/** An erasure is asked by the owner of the tables. */
const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());
const { erase, eraseWords } = erasing(owner);

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("a form that was made before does not write an erased text back", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { title: "Mevrouw Jansen" });
  const form = await editOf(viewer, reference, {});
  await eraseWords("Bottleneck", id, { field: "title", language: "nl", text: "Mevrouw Jansen" });
  expect(await editBottleneck(viewer, form)).toMatchObject({ refusal: "overtaken" });
  expect((await findBottleneck(viewer, reference))?.texts).toMatchObject([{ title: mark }]);
});

test("an edit of something else leaves the mark of an erased text where it is", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { title: "Brug", internalNote: "Bel Jansen" });
  await eraseWords("Bottleneck", id, { field: "note-NL", text: "Bel Jansen" });
  const form = await editOf(viewer, reference, { title: "Sluis" });
  expect(await editBottleneck(viewer, form)).toMatchObject({ ok: true });
  expect((await findBottleneck(viewer, reference))?.internal?.notes).toMatchObject([
    { text: mark },
  ]);
  expect(erasedGround(mark)).toBe("AVG artikel 17");
});

test.each(["Bottleneck", "Project"] as const)(
  "a text that is erased is a new version of its %s, one that stood nowhere is not",
  async (type) => {
    const { id, version } =
      type === "Bottleneck" ? await makeBottleneck(db) : await makeProject(db);
    const now = async () => {
      const where = { where: { id }, select: { version: true } } as const;
      const row =
        type === "Bottleneck"
          ? await db.bottleneck.findUnique(where)
          : await db.project.findUnique(where);
      return row?.version;
    };
    await eraseWords(type, id, { field: "withdrawalReason", language: "nl", text: "Om Jansen." });
    expect(await now()).toBe(version);
    const field = type === "Bottleneck" ? "problem" : "summary";
    const text = type === "Bottleneck" ? "Studenten betalen dubbel." : "Een lijn.";
    await eraseWords(type, id, { field, language: "nl", text });
    expect(await now()).toBe(version + 1);
  },
);

test("what is erased of a side raises its bottleneck's version, and a report its project's", async () => {
  const viewer = await twente();
  const { id, version } = await makeBottleneck(db, { position: "Jansen wil niet." });
  await eraseWords("Bottleneck", id, { field: "position-NL", text: "Jansen wil niet." });
  expect(await db.bottleneck.findUnique({ where: { id } })).toMatchObject({ version: version + 1 });

  const project = await makeProject(db);
  const { reference } = project;
  await reportProgress(viewer, {
    ...{ reference, requestId: randomUUID(), language: "nl" },
    ...{ health: "AT_RISK", text: "Smit is ziek." },
  });
  await erase("Project", project.id, "report", "nl", 1);
  expect(await findProject(viewer, reference)).toMatchObject({
    version: project.version + 2,
    facts: { healthReason: mark },
    reports: [{ text: mark }],
  });
});
