import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { borders } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { generate } from "@/prisma/generate/generate";
import { planFor } from "@/prisma/generate/plan";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { bottlenecks } from "../bottleneck/list";
import { db } from "../db";
import { forgetKept } from "../memory";
import { projects } from "../project/list";
import { askedBy, askedOfProjects } from "../testing/ask";
import { readFigures, tallyOf } from "./figures";
import { newestByPlace } from "./newest";

/** What counts is asked of the link tables alone, in words of its own: no facet, no key, no group of statuses. */
const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
const countOf = async (sql: string, values: unknown[]): Promise<number> =>
  (await client.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values))
    .rows[0]?.count ?? 0;

const open = `b.status not in ('RESOLVED', 'PARTLY_RESOLVED', 'WILL_NOT_BE_RESOLVED', 'DECLINED', 'DUPLICATE')`;
const solved = `b.status in ('RESOLVED', 'PARTLY_RESOLVED')`;

type Reader = { name: string; viewer: Anyone; sees: string };
const readers: Reader[] = [];

beforeAll(async () => {
  await client.connect();
  await generate(process.env.DATABASE_OWNER_URL ?? "", planFor(600, 60));
  const twente = await makeViewer(db, "READER", scopes.twente);
  const national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const own = `exists (select from "BottleneckRegion" s where s."bottleneckId" = b.id and s."regionId" = 'NL213')`;
  readers.push(
    { name: "the public", viewer: null, sees: "b.published" },
    {
      name: "an official of Twente",
      viewer: twente,
      sees: `(b.published or ${own} or 'NL-DE' = any(b.borders))`,
    },
    { name: "the national coordinator", viewer: national, sees: "true" },
  );
  forgetKept();
}, 120_000);
afterAll(() => client.end());

test("each reader reads for each region, border and partnership what the link tables say, on map and list alike", async () => {
  for (const { name, viewer, sees } of readers) {
    const figures = await readFigures(viewer);
    const regions = await db.region.findMany({ include: { members: true } });
    for (const { id, members } of regions) {
      const ids = members.length > 0 ? members.map(({ memberId }) => memberId) : [id];
      const local = `"Bottleneck" b where ${sees} and exists (select from "BottleneckRegion" r
        where r."bottleneckId" = b.id and r."regionId" = any($1))`;
      const tally = tallyOf(figures.regions, id);
      expect({ name, id, open: tally.open, solved: tally.solved }).toEqual({
        ...{ name, id, open: await countOf(`${local} and ${open}`, [ids]) },
        solved: await countOf(`${local} and ${solved}`, [ids]),
      });
    }
    for (const border of borders) {
      const along = await countOf(
        `"Bottleneck" b where ${sees} and ${open} and $1 = any(b.borders::text[])`,
        [border],
      );
      expect({ name, border, open: tallyOf(figures.borders, border).open }).toEqual({
        name,
        border,
        open: along,
      });
      const listed = await bottlenecks.count(await askedBy(viewer, { border, group: "open" }));
      expect(listed?.total).toBe(along);
    }
    for (const { id } of await db.partnership.findMany()) {
      const taken = await countOf(
        `"Bottleneck" b where ${sees} and ${open} and exists (select from "BottleneckPartnership" p
          where p."bottleneckId" = b.id and p."partnershipId" = $1)`,
        [id],
      );
      expect({ name, id, open: tallyOf(figures.partnerships, id).open }).toEqual({
        name,
        id,
        open: taken,
      });
      const listed = await bottlenecks.count(
        await askedBy(viewer, { partnership: id, group: "open" }),
      );
      expect(listed?.total).toBe(taken);
    }
    expect(figures.open).toBe(await countOf(`"Bottleneck" b where ${sees} and ${open}`, []));
    expect(figures.solved).toBe(await countOf(`"Bottleneck" b where ${sees} and ${solved}`, []));
  }
}, 120_000);

test("a list of a region with its border adds what concerns the border as a whole, and each record once", async () => {
  for (const { viewer, sees } of readers) {
    const asked = await askedBy(viewer, { region: "NL213", border: "NL-DE", group: "open" });
    const listed = await bottlenecks.count(asked);
    expect(listed?.total).toBe(
      await countOf(
        `"Bottleneck" b where ${sees} and ${open} and ('NL-DE' = any(b.borders::text[]) or exists (
          select from "BottleneckRegion" r where r."bottleneckId" = b.id and r."regionId" = 'NL213'))`,
        [],
      ),
    );
  }
});

test("the newest of a region are its own, open and seen by who reads them", async () => {
  const { regions } = await newestByPlace(null);
  for (const [id, cases] of regions)
    for (const { reference } of cases)
      expect(
        await countOf(
          `"Bottleneck" b join "BottleneckRegion" r on r."bottleneckId" = b.id
            where b.reference = $1 and r."regionId" = $2 and b.published and ${open}`,
          [reference, id],
        ),
      ).toBe(1);
});

test("projects of a region are as many on its page as in their list", async () => {
  for (const { viewer } of readers) {
    const figures = await readFigures(viewer);
    for (const region of ["NL213", "euregio-gronau", "DEA34"]) {
      const listed = await projects.count(await askedOfProjects(viewer, { region }));
      expect(listed?.total).toBe(tallyOf(figures.regions, region).projects);
    }
  }
});
