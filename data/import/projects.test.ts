import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeBottleneck } from "@/prisma/testing/make";
import { db } from "../db";
import { importedProjects } from "../project/import";
import { by, coordinator, tableOf } from "../testing/imports";
import { importTrial } from "./run";
import { keepTrial } from "./trials";
import { tryOut } from "./try-out";

test("projects come in the same way, with their money, partners and bottlenecks", async () => {
  const viewer = await coordinator();
  const { reference } = await makeBottleneck(db);
  const heads = ["name", "summary", "phase", "regions", "themes", "programme", "budget", "start"];
  const cells = ["Bus", "Een lijn.", "Running", "NL213|DEA34", "mobility", "Interreg VI"];
  const table = tableOf(
    [...heads, "bottlenecks", "partners", "sources"],
    [
      [
        ...[...cells, "€ 7.400.000,50", "46359", reference, "BZK"],
        "https://example.org/a Een bron\nBrief van 3 mei",
      ],
    ],
  );
  const trial = await keepTrial(viewer, "project", table);
  const asked = { trialId: trial.ok ? trial.value : "", requestId: randomUUID() };
  expect(await importTrial(viewer, importedProjects, asked, by)).toMatchObject({ ok: true });
  const project = await db.project.findFirstOrThrow({
    where: { createdById: viewer.id },
    include: { funding: true, bottlenecks: true, partners: true, sources: true, texts: true },
  });
  expect(project).toMatchObject({
    ...{ phase: "RUNNING", startOn: new Date("2026-12-03"), programme: "Interreg VI" },
    ...{ texts: [{ name: "Bus", origin: "ORIGINAL" }], partners: [{ organisationId: "bzk" }] },
  });
  expect(project.funding.map(({ amount, source }) => [amount.toFixed(2), source])).toEqual([
    ["7400000.50", "Interreg VI"],
  ]);
  expect(project.bottlenecks).toHaveLength(1);
  expect(project.sources).toHaveLength(2);
  expect(await tryOut(viewer, importedProjects, table, by)).toMatchObject([{ state: "there" }]);
});
