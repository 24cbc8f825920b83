import "server-only";
import { dayAtBorder } from "@/domain/day";
import type { ProjectFacts } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { addRows, newId, withIds } from "../add-rows";
import { isPracticeNow } from "../clock";
import { touchedBy } from "../record-write";
import { withReferences } from "../references";
import { keepFirstTexts } from "../text-versions";
import { columnsOf } from "./rows";
import { firstTextsOf } from "./told";

type NewProject = { facts: ProjectFacts; linked: readonly { id: string }[] };
type Made = NewProject & { id: string };

/** Writes new projects with all that hangs under them, in their order. */
export async function writeNew(
  tx: Transaction,
  viewer: Viewer,
  all: readonly NewProject[],
  now: Date,
): Promise<{ ids: readonly string[]; references: readonly string[] }> {
  const year = Number(dayAtBorder(now).slice(0, 4));
  const own = { createdById: viewer.id, createdAt: now, ...touchedBy(viewer, now) };
  return withReferences(tx, { noun: "project", year, count: all.length }, async (references) => {
    const rows = all.map(({ facts }, nth) => ({
      ...{ id: newId(), reference: references[nth] ?? "", isPractice: isPracticeNow() },
      ...columnsOf(facts),
      ...own,
    }));
    await addRows(tx, "Project", rows);
    const made = all.map((one, nth) => ({ ...one, id: rows[nth]?.id ?? "" }));
    await writeUnder(tx, made, now);
    await writeLinks(tx, made);
    const texts = made.flatMap(({ id, facts }) => firstTextsOf(viewer, id, facts).rows);
    await keepFirstTexts(tx, texts);
    return made.map(({ id }) => id);
  });
}

/** The words, the money and the sources. */
async function writeUnder(tx: Transaction, all: readonly Made[], now: Date): Promise<void> {
  const texts = under(all, ({ facts: { language, name, summary } }) => [
    { language, name, summary, origin: "ORIGINAL" as const, changedAt: now },
  ]);
  await addRows(tx, "ProjectText", texts);
  const funding = under(all, ({ facts }) => inOrder(facts.funding));
  await addRows(tx, "FundingLine", funding);
  const sources = under(all, ({ facts }) => inOrder(facts.sources));
  await addRows(tx, "ProjectSource", sources);
}

async function writeLinks(tx: Transaction, all: readonly Made[]): Promise<void> {
  const themes = under(all, ({ facts }) => facts.themes.map((themeId) => ({ themeId })));
  await addRows(tx, "ProjectTheme", themes);
  const regions = under(all, ({ facts }) => facts.regions.map((regionId) => ({ regionId })));
  await addRows(tx, "ProjectRegion", regions);
  const partners = under(all, ({ facts }) =>
    facts.partners.map((organisationId) => ({ organisationId })),
  );
  await addRows(tx, "ProjectPartner", partners);
  const links = under(all, ({ linked }) => linked.map(({ id }) => ({ bottleneckId: id })));
  await addRows(tx, "BottleneckProject", links);
}

/** The rows that hang under the new projects, in their order. */
const under = <Row>(all: readonly Made[], rowsOf: (made: Made) => readonly Row[]) =>
  all.flatMap((made) => rowsOf(made).map((row) => ({ ...row, projectId: made.id })));

const inOrder = <Row extends object>(rows: readonly Row[]) =>
  withIds(rows).map((row, order) => ({ ...row, order }));
