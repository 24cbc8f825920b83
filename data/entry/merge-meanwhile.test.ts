import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { registerAccount } from "../account/account-changes";
import { editBottleneck } from "../bottleneck/edit";
import { findBottleneck } from "../bottleneck/page";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { entryFormOf, entryNow, sendEntry } from "../testing/entries";
import { refusalIn } from "../testing/projects";
import { happened, write } from "../write";
import { mergeOrganisations } from "./merge";

let national: Viewer;
let administrator: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
});

/** An organisation of the list that nothing names. */
async function listed() {
  const named = { id: randomUUID(), names: { nl: `Stichting ${randomUUID()}` }, partyId: "NL" };
  await db.organisation.create({
    data: { ...named, countries: ["NL"], kind: "AGENCY", confidence: "LOOKED_UP" },
    select: { id: true },
  });
  return named.id;
}

const merge = (id: string) =>
  mergeOrganisations(national, { id, intoId: "uwv", requestId: randomUUID() });

/** Waits until some statement of this database that begins so waits for another. */
const waits = (statement: string) =>
  expect
    .poll(
      () => db.$queryRaw`select pid from pg_stat_activity where datname = current_database()
        and wait_event_type = 'Lock' and query ilike ${`${statement}%`}`,
      { timeout: 10_000 },
    )
    .not.toEqual([]);

test("a merge waits for what is being saved, and takes it along", async () => {
  const id = await listed();
  const bottleneck = await makeBottleneck(db);
  const merged = await db.$transaction(async (tx) => {
    const data = { ownerId: id };
    await tx.bottleneck.update({ where: { id: bottleneck.id }, data, select: { id: true } });
    const asked = { outcome: merge(id) };
    await waits('select 1 from "Organisation"');
    return asked;
  });
  expect(refusalIn(await merged.outcome)).toBe("done");
  expect((await findBottleneck(national, bottleneck.reference))?.ownerId).toBe("uwv");
});

test("what is saved while a merge goes on waits, and is told what was meant", async () => {
  const id = await listed();
  const bottleneck = await makeBottleneck(db);
  const edit = await editOf(national, bottleneck.reference, { ownerId: id });
  const { facts } = await entryNow("partnership", "nl-vl");
  const participants = [...(facts.participants as readonly string[]), id];
  const form = await entryFormOf("partnership", "nl-vl", { participants });
  const account = { name: "Loket", email: `${randomUUID()}@example.org`, language: "nl" } as const;
  const waiting = await db.$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from "Organisation" where id = ${id} for update`;
    const data = { mergedIntoId: "uwv" };
    await tx.organisation.update({ where: { id }, data, select: { id: true } });
    const all = [
      editBottleneck(national, edit),
      sendEntry(national, "partnership", form),
      registerAccount(administrator, { ...account, organisationId: id, requestId: randomUUID() }),
    ] as const;
    await sleep(500);
    return { all };
  });
  const [saved, entry, registered] = await Promise.all(waiting.all);
  expect(refusalIn(saved)).toBe("done");
  expect((await findBottleneck(national, bottleneck.reference))?.ownerId).toBe("uwv");
  expect(entry).toEqual(refused("incomplete", { participants: "unknownChoice" }));
  expect(registered).toEqual(refused("incomplete", { organisationId: "unknownChoice" }));
});

test("what the database undid because two waited for each other is done again, as a whole", async () => {
  const { id: bottleneckId, reference } = await makeBottleneck(db);
  const title = `Veer ${randomUUID()}`;
  let tries = 0;
  const asked = { act: "test", request: null, roleFor: () => "own" as const };
  const lock = async () => ({});
  const written = await write(national, { ...asked, lock }, async ({ tx }) => {
    tries += 1;
    const texts = { updateMany: { where: {}, data: { title: `${title} ${tries}` } } };
    await tx.bottleneck.update({
      where: { id: bottleneckId },
      data: { texts },
      select: { id: true },
    });
    // As the database says it; its own watch for it runs by a clock that tests at another moment stop.
    if (tries === 1)
      await tx.$executeRaw`do $$ begin raise exception 'crossed' using errcode = 'deadlock_detected'; end $$`;
    return happened();
  });
  expect(written.ok).toBe(true);
  expect(tries).toBe(2);
  const texts = (await findBottleneck(national, reference))?.texts;
  expect(texts?.[0]?.title).toBe(`${title} 2`);
});
