import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { readFile } from "@/app/_lists/file-rows";
import { type FilePiece, streamOf } from "@/app/_lists/file-stream";
import { csvOf } from "@/app/_lists/file-text";
import { workbookOf } from "@/app/_lists/file-workbook";
import { organisationNoun } from "@/app/[locale]/organisations/_parts/organisation-list";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { officialColumns, officialRow, viewerOf } from "./official-row";
import { readRows } from "./read-rows";

vi.mock("next/root-params", () => ({ locale: async () => "nl" }));

/** More than are read before it is asked again who reads. */
const many = 2500;

beforeAll(async () => {
  await db.organisation.createMany({
    data: Array.from({ length: many }, (_, nth) => ({
      ...{ id: `many-${nth}`, names: { nl: `Vereniging ${nth}` }, kind: "OTHER" as const },
      confidence: "BACKGROUND" as const,
    })),
  });
});

/** An official with a session, as a request finds them. */
async function signedIn(): Promise<Viewer> {
  const { id } = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const session = await db.session.create({ data: { id: randomUUID(), officialId: id } });
  const [row] = await readRows(
    "official",
    officialRow,
    Prisma.sql`select ${officialColumns} from "Official" o
      join "Organisation" b on b.id = o."organisationId" where o.id = ${id}`,
  );
  return viewerOf(row!, session.id);
}

const formats = ["csv", "xlsx"] as const;

/** A download that was begun: its first piece is read, the rest is read as the browser takes it. */
async function begun(viewer: Viewer, format: (typeof formats)[number]) {
  const { list } = organisationNoun;
  const query = {
    ...readAddress(list, {}),
    viewer,
    catalogue: await readCatalogue(),
    reader: "nl" as const,
  };
  const file = await readFile(organisationNoun, query, "https://portal.example");
  if (!file) throw new Error("There is no file.");
  const pieces: AsyncGenerator<FilePiece> =
    format === "csv"
      ? csvOf(file, "nl")
      : workbookOf(organisationNoun, query, file, "https://portal.example");
  return { file, stream: await streamOf(pieces, () => {}) };
}

const taken = (stream: ReadableStream<Uint8Array>) => new Response(stream).arrayBuffer();
const past = { from: new Date(0), until: new Date(1) };

const ends: [what: string, end: (viewer: Viewer) => Promise<unknown>][] = [
  [
    "they sign out",
    ({ sessionId: id }) => db.session.update({ where: { id }, data: { endedAt: new Date() } }),
  ],
  [
    "their grant ends",
    ({ id: officialId }) => db.grant.updateMany({ where: { officialId }, data: past }),
  ],
  [
    "their account is closed",
    ({ id }) => db.official.update({ where: { id }, data: { active: false } }),
  ],
];

test.each(ends.flatMap(([what, end]) => formats.map((format) => ({ what, format, end }))))(
  "a download breaks off with an error when its reader loses it: $what, $format",
  async ({ end, format }) => {
    const viewer = await signedIn();
    const { file, stream } = await begun(viewer, format);
    await end(viewer);
    await expect(taken(stream)).rejects.toThrow("may not read on");
    expect(file.read.count).toBeLessThan(many);
  },
);

test.each(formats)(
  "whose rights stay has the whole file, whatever else changes (%s)",
  async (format) => {
    const viewer = await signedIn();
    const { file, stream } = await begun(viewer, format);
    const data = { language: "de", name: "Een andere naam" } as const;
    await db.official.update({ where: { id: viewer.id }, data });
    expect((await taken(stream)).byteLength).toBeGreaterThan(0);
    expect(file.read.count).toBeGreaterThan(many);
  },
);
