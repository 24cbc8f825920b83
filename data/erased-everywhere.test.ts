import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import {
  columnsBeside,
  columnsOfCodes,
  columnsOfOneself,
  columnsOfReference,
  columnsOfWords,
} from "./testing/text-columns";

const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

type Words = Record<(typeof columnsOfWords)[number], string>;

/** For each column of words one that stands nowhere else. */
const newWords = (): Words => {
  const stem = `xqz${randomUUID().slice(0, 8)}`;
  return Object.fromEntries(
    columnsOfWords.map((column, at) => [column, `${stem}z${at}z`]),
  ) as Words;
};

test("of every column of text it is known whether people write there", async () => {
  const found = await owner.$queryRaw<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name not like '\\_%'
      and udt_name in ('text', '_text', 'varchar', '_varchar', 'bpchar', 'json', 'jsonb', 'tsvector')
      and column_name !~ '(^id|Id)$'`;
  const known = [
    ...[...columnsOfWords, ...columnsBeside, ...columnsOfOneself],
    ...[...columnsOfCodes, ...columnsOfReference],
  ];
  expect(found.map(({ name }) => name).sort()).toEqual([...known].sort());
});

/** A published bottleneck with such a word in every field, and a form of it that did not get through. */
async function plantBottleneck(words: Words) {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id, reference } = await makeBottleneck(db, {
    published: true,
    title: `Titel ${words["BottleneckText.title"]}`,
    problem: `Probleem ${words["BottleneckText.problem"]}`,
    internalNote: words["BottleneckNote.text"],
    position: words["BottleneckPosition.text"],
  });
  await db.bottleneckText.updateMany({
    where: { bottleneckId: id },
    data: { affected: words["BottleneckText.affected"] },
  });
  await db.bottleneckSide.updateMany({
    where: { bottleneckId: id },
    data: { legalProvision: words["BottleneckSide.legalProvision"] },
  });
  const doneOn = new Date("2026-01-01");
  await db.bottleneck.update({
    where: { id },
    data: {
      ...{ affectedCount: 3, affectedSource: words["Bottleneck.affectedSource"] },
      sources: {
        create: [
          {
            url: `https://example.org/${words["BottleneckSource.url"]}`,
            note: words["BottleneckSource.note"],
          },
        ],
      },
      nextSteps: {
        create: [
          {
            ...{ what: words["NextStep.what"], answer: words["NextStep.answer"], doneOn },
            reply: words["NextStep.reply"],
          },
        ],
      },
      history: {
        create: [
          {
            ...{ step: "assess", to: "UNDER_ASSESSMENT", reasonLanguage: "nl" },
            reason: words["BottleneckStep.reason"],
          },
        ],
      },
    },
    select: { id: true },
  });
  const values = { title: [`Titel ${words["BottleneckText.title"]}`] };
  await db.keptForm.create({
    data: {
      ...{ holder: randomUUID(), officialId: viewer.id, path: `/bottlenecks/${reference}/edit` },
      ...{ values, expiresAt: new Date(Date.now() + 60_000) },
    },
    select: { id: true },
  });
}

/** The same of a project. */
async function plantProject(words: Words) {
  const { id } = await makeProject(db, { published: true, name: words["ProjectText.name"] });
  const healthReason = words["Project.healthReason"];
  await db.projectText.updateMany({
    where: { projectId: id },
    data: { summary: words["ProjectText.summary"] },
  });
  await db.project.update({
    where: { id },
    data: {
      ...{ health: "AT_RISK", healthReason, programme: words["Project.programme"] },
      funding: { create: [{ source: words["FundingLine.source"], amount: "1.00" }] },
      milestones: {
        create: [{ title: words["Milestone.title"], plannedOn: new Date("2026-01-01") }],
      },
      sources: {
        create: [{ url: words["ProjectSource.url"], note: words["ProjectSource.note"] }],
      },
      reports: {
        create: [{ health: "AT_RISK", language: "nl", text: words["ProgressReport.text"] }],
      },
    },
    select: { id: true },
  });
}

/** The tables in which this word stands, in whatever column. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await owner.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await owner.$queryRawUnsafe<unknown[]>(
      `select 1 as x from "${name}" t where t::text ilike '%' || $1 || '%' limit 1`,
      word,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

test.each(columnsOfWords)(
  "what stood in %s is nowhere any more once it is erased",
  async (column) => {
    const words = newWords();
    await plantBottleneck(words);
    await plantProject(words);
    await owner.$executeRaw`select keep_standing_texts()`;
    const word = words[column];
    expect(await tablesWith(word)).toContain(column.split(".")[0]);
    await owner.$executeRaw`
    select erase_text("recordType", "recordId", field, language, version, 'AVG artikel 17')
    from "TextVersion" where text ilike '%' || ${word} || '%'`;
    expect(await tablesWith(word)).toEqual([]);
  },
);
