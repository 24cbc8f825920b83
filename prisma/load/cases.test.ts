import { beforeAll, expect, test } from "vitest";
import { findBottleneck } from "@/data/bottleneck/page";
import { db } from "@/data/db";
import { readHistory } from "@/data/history";
import { findProject } from "@/data/project/page";
import { isUnknownMoment, registeredAt } from "@/domain/bottleneck/known-since";
import { formatReference } from "@/domain/reference";
import { programmeOf, reasonsOf } from "./case-texts";
import { loadCases } from "./cases";
import { readFile } from "./files";

const now = new Date("2026-11-20T10:00:00Z");
const cases = readFile("bottlenecks").map((file, at) => ({
  ...{ file, reference: formatReference("GW", 2026, at + 1) },
}));
const projects = readFile("projects").map((file, at) => ({
  ...{ file, reference: formatReference("GP", 2026, at + 1) },
}));

beforeAll(async () => {
  await db.$transaction((tx) => loadCases(tx, now), { timeout: 60_000 });
  await db.$executeRaw`select keep_standing_texts()`;
  await db.$executeRaw`select tell_what_is_missing()`;
});

test("every text of a case that the file has is there in its language, and no other", async () => {
  for (const { file, reference } of cases) {
    const found = await findBottleneck(null, reference);
    for (const [field, names] of Object.entries({
      ...{ title: file.titles, problem: file.problem, affected: file.affected },
    })) {
      const there = found?.texts.map((text) => [text.language, text[field as "title"]]);
      expect(Object.fromEntries(there ?? []), `${reference} ${field}`).toEqual(names);
    }
    const notes = found?.sources.map(({ noteNames }) => noteNames);
    const wanted = file.sources.map(
      ({ note }, at) => note ?? (at === 0 ? file.note : null) ?? null,
    );
    expect(notes, reference).toEqual(wanted);
  }
});

test("why a case stands as it does is told in every language of the file, and read once", async () => {
  for (const { file, reference } of cases) {
    const { events } = await readHistory(null, { noun: "bottleneck", reference });
    const told = events.filter(({ event }) => event.name === "bottleneck.registered");
    expect(told).toHaveLength(1);
    const reasons = told.flatMap(({ words }) =>
      words.map(({ language, text }) => ({ language, text })),
    );
    const byLanguage = (a: { language: unknown }, b: { language: unknown }) =>
      String(a.language).localeCompare(String(b.language));
    expect(reasons.sort(byLanguage), reference).toEqual(reasonsOf(file).sort(byLanguage));
  }
});

test("a project has a name, a summary and its programme in every language of the file", async () => {
  for (const { file, reference } of projects) {
    const found = await findProject(null, reference);
    const names = Object.fromEntries(found?.texts.map((text) => [text.language, text.name]) ?? []);
    const same = Object.fromEntries(
      Object.keys(file.summary).map((language) => [language, file.name]),
    );
    expect(names, reference).toEqual(file.names ?? same);
    const { programmeNames = null } = programmeOf(file);
    expect(found?.programmeNames, reference).toEqual(programmeNames);
  }
});

test("no case claims that it happened on the day of loading", async () => {
  for (const { file, reference } of cases) {
    const found = await findBottleneck(null, reference);
    if (!found) throw new Error(reference);
    expect(registeredAt(found), reference).toBeNull();
    expect(found.knownSince).toBe(file.knownSince ?? null);
    const days = [found.statusSince, ...found.history.map(({ takenAt }) => takenAt)];
    for (const day of days)
      expect(isUnknownMoment(day) ? null : day.toISOString().slice(0, 10), reference).toBe(
        file.decidedOn ?? null,
      );
  }
});

test("a translation goes with the text that it translates", async () => {
  const { id } = await db.project.findFirstOrThrow({ where: { programme: { not: null } } });
  const project = { where: { id }, select: { programmeNames: true } };
  expect((await db.project.findUniqueOrThrow(project)).programmeNames).not.toBeNull();
  await db.project.update({ where: { id }, data: { endOn: now } });
  expect((await db.project.findUniqueOrThrow(project)).programmeNames).not.toBeNull();
  await db.project.update({ where: { id }, data: { programme: "Anders" } });
  expect((await db.project.findUniqueOrThrow(project)).programmeNames).toBeNull();

  for (const table of ["BottleneckSource", "ProjectSource"]) {
    const [source] = await db.$queryRawUnsafe<{ id: string; noteNames: unknown }[]>(
      `select id, "noteNames" from "${table}" where note <> '' and "noteNames" is not null limit 1`,
    );
    const after = async (change: string) => {
      const set = `update "${table}" set ${change} where id = $1 returning "noteNames"`;
      const [row] = await db.$queryRawUnsafe<{ noteNames: unknown }[]>(set, source?.id);
      return row?.noteNames;
    };
    expect(await after(`"order" = 9`)).toEqual(source?.noteNames);
    expect(await after(`note = 'Anders'`)).toBeNull();
  }
});

test("the day on which a case was loaded is no day on which it changed", async () => {
  const select = { reference: true, changedAt: true } as const;
  const rows = [
    ...(await db.bottleneck.findMany({ select })),
    ...(await db.project.findMany({ select })),
  ];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ changedAt }) => !isUnknownMoment(changedAt))).toEqual([]);
});
