import "server-only";
import {
  asQuery,
  type KeepListRequest,
  type KeptListRequest,
  mostKeptLists,
} from "@/domain/kept-list";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { db } from "./db";
import { forgetLists, remember } from "./memory";
import { happened, write } from "./write";

const keptSelect = { id: true, section: true, name: true, query: true, isStart: true } as const;

/** A list that an official keeps under a name; to all others it does not exist. */
export type KeptList = {
  id: string;
  section: string;
  name: string;
  query: string;
  isStart: boolean;
};

/** As it is read: what was kept earlier may hold what no address may, which would keep its official from signing in. */
const asAddress = <Row extends { query: string }>(row: Row): Row => ({
  ...row,
  query: asQuery(row.query),
});

/** The lists that this official keeps, by name; of one section or of all. They stand above every list. */
export async function listKept(viewer: Viewer, section?: string): Promise<readonly KeptList[]> {
  const asked = { name: "kept lists", on: "lists", by: viewer.id, of: "own" } as const;
  const all = await remember(asked, () => readKept(viewer));
  return section === undefined ? all : all.filter((one) => one.section === section);
}

async function readKept({ id: officialId }: Viewer): Promise<readonly KeptList[]> {
  const rows = await db.keptList.findMany({
    where: { officialId },
    select: keptSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(asAddress);
}

/** One of them, or null. */
export const findKept = (viewer: Viewer, id: string): Promise<KeptList | null> =>
  findOne({ id, officialId: viewer.id });

/** With which of them this official begins, if any. */
export const findStart = (viewer: Pick<Viewer, "id">): Promise<KeptList | null> =>
  findOne({ officialId: viewer.id, isStart: true });

async function findOne(where: {
  officialId: string;
  id?: string;
  isStart?: true;
}): Promise<KeptList | null> {
  const row = await db.keptList.findFirst({ where, select: keptSelect });
  return row && asAddress(row);
}

/** What is one's own: no record is changed, and nothing is told of it. */
const own = { request: null, isCounted: false, roleFor: () => "own" as const };

/**
 * Keeps a list under a name. Refuses another list under a name that one uses (`keptAlready`), and more than one can look
 * through.
 */
export const keepList = (viewer: Viewer, request: KeepListRequest): Promise<Outcome> => {
  const { section, name, query } = request;
  const isStart = request.isStart === "yes";
  const asked = { act: "list.keep", ...own, lock: async () => ({}) } as const;
  return write(viewer, asked, async ({ tx, afterCommit }) => {
    afterCommit(forgetLists);
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`lists:${viewer.id}`}))`;
    const all = await tx.keptList.findMany({
      where: { officialId: viewer.id },
      select: { section: true, name: true, query: true },
    });
    const alike = all.filter((one) => one.section === section && isCalledAlike(one.name, name));
    const same = alike.find((one) => one.name === name) ?? alike[0];
    if (same && asQuery(same.query) !== asQuery(query))
      return refused("incomplete", { name: "keptAlready" });
    const kept = all.filter((one) => one !== same);
    if (kept.length >= mostKeptLists) return refused("incomplete", { name: "tooManyLists" });
    if (isStart) await noStart(tx, viewer);
    await tx.keptList.upsert({
      where: {
        officialId_section_name: { officialId: viewer.id, section, name: same?.name ?? name },
      },
      create: { officialId: viewer.id, section, name, query, isStart },
      update: isStart ? { isStart } : {},
      select: { id: true },
    });
    return happened();
  });
};

/** "Zorg" and "zorg" would be told apart by nobody. */
const isCalledAlike = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Begins with it from now on, or not any more, or keeps it no longer; it is given back, so that it can be kept after all. */
export const changeKept = (
  viewer: Viewer,
  { id, act }: KeptListRequest,
): Promise<Outcome<KeptList>> => {
  const where = { id, officialId: viewer.id };
  const lock = (tx: Transaction) => tx.keptList.findFirst({ where, select: keptSelect });
  return write(viewer, { act: `list.${act}`, ...own, lock }, async ({ tx, row, afterCommit }) => {
    afterCommit(forgetLists);
    if (act === "drop") await tx.keptList.deleteMany({ where });
    else {
      await noStart(tx, viewer);
      if (act === "start") await tx.keptList.updateMany({ where, data: { isStart: true } });
    }
    return { ok: true, value: asAddress(row), events: [] };
  });
};

const noStart = (tx: Transaction, { id: officialId }: Viewer) =>
  tx.keptList.updateMany({ where: { officialId, isStart: true }, data: { isStart: false } });
