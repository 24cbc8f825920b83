import type { Page } from "@playwright/test";
import { type Language, languages, namesSchema } from "@/domain/language";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { putBack, rememberAbout } from "./put-back";

test.afterEach(putBack);

/** One record of each language, nowhere translated: whoever reads in another language meets it as it is. */
const titles: Record<Language, string> = {
  nl: "Zonder vertaling: de veerpont vaart niet op zondag",
  de: "Ohne Übersetzung: die Fähre fährt sonntags nicht",
  fr: "Sans traduction, le bac ne circule pas le dimanche",
  en: "Without a translation: the ferry does not run on Sundays",
};

/** Every text that somebody wrote, with the languages in which the very same words stand. */
async function writtenTexts(): Promise<[string, Language[]][]> {
  const found = new Map<string, Set<Language>>();
  const add = (text: string | null, language: Language) => {
    const line = (text ?? "").replace(/\s+/g, " ").trim();
    if (line.length >= 20) found.set(line, (found.get(line) ?? new Set()).add(language));
  };
  for (const { language, title, problem, affected } of await db.bottleneckText.findMany())
    for (const text of [title, problem, affected]) add(text, language);
  for (const { language, name, summary } of await db.projectText.findMany())
    for (const text of [name, summary]) add(text, language);
  const ofRecord = { bottleneck: { select: { originalLanguage: true } } };
  for (const { what, language, bottleneck } of await db.nextStep.findMany({ include: ofRecord }))
    add(what, language ?? bottleneck.originalLanguage);
  for (const { note, bottleneck } of await db.bottleneckSource.findMany({ include: ofRecord }))
    add(note, bottleneck.originalLanguage);
  const told = [
    ...(await db.partnership.findMany()).flatMap(({ about, instrument }) => [about, instrument]),
    ...(await db.region.findMany()).map(({ about }) => about),
    ...(await db.commissioner.findMany()).map(({ about }) => about),
  ];
  for (const names of told.map((one) => namesSchema.safeParse(one)))
    for (const language of names.success ? languages : [])
      add(names.data?.[language] ?? null, language);
  return [...found].map(([text, ones]) => [text, [...ones]]);
}

/** The texts on this page that are in another language and do not say so, to the ear and to the eye. */
const unmarkedOn = (page: Page, reader: Language, texts: [string, Language[]][]) =>
  page.evaluate(
    ([reader, texts]) => {
      const unmarked: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const line = (walker.currentNode.textContent ?? "").replace(/\s+/g, " ").trim();
        const around = walker.currentNode.parentElement;
        if (line.length < 20 || !around || around.closest("script, style, textarea")) continue;
        const marked = around.closest<HTMLElement>("[lang]");
        for (const [text, languages] of texts) {
          if (!line.includes(text) || (languages as string[]).includes(reader)) continue;
          const isSaid = (languages as string[]).includes(marked?.lang ?? "");
          const mark = marked && getComputedStyle(marked, "::after").content;
          if (!isSaid || !mark || mark === "none") unmarked.push(`${languages}: ${text}`);
        }
      }
      return unmarked;
    },
    [reader, texts] as const,
  );

test("no page shows a text of another language that is not marked, to the ear and to the eye", async ({
  asPublic,
  signInAs,
}) => {
  test.slow();
  const references = await makeRecords();
  const entries = await describeInDutchOnly();
  const texts = await writtenTexts();
  const [reader, official] = [await asPublic(), await signInAs("NATIONAL_COORDINATOR", scopes.all)];
  const shared = ["", "/bottlenecks", "/projects", "/partnerships/nl-nrw", ...entries];
  for (const language of languages) {
    for (const place of [...shared, ...references.map((one) => `/bottlenecks/${one}`)]) {
      await reader.goto(`/${language}${place}`);
      expect.soft(await unmarkedOn(reader, language, texts), `/${language}${place}`).toEqual([]);
    }
    for (const place of ["/workbench", `/bottlenecks/${references[0]}`, "/bottlenecks"]) {
      await official.goto(`/${language}${place}`);
      expect.soft(await unmarkedOn(official, language, texts), `/${language}${place}`).toEqual([]);
    }
  }
  await reader.goto("/de/bottlenecks?q=veerpont");
  const mark = await reader
    .locator("main [lang=nl]", { hasText: titles.nl })
    .first()
    .evaluate((element) => getComputedStyle(element, "::after").content);
  expect(mark).toMatch(/^"nl"/);
});

/** A region and an office of which an editor wrote in Dutch only what they are. */
async function describeInDutchOnly(): Promise<string[]> {
  const about = { nl: "Hier staat alleen in het Nederlands wat dit is." };
  await rememberAbout("region", "DE94B");
  await rememberAbout("commissioner", "groningen");
  await db.region.update({ where: { id: "DE94B" }, data: { about } });
  await db.commissioner.update({ where: { id: "groningen" }, data: { about } });
  return ["/regions/DE94B", "/commissioners/groningen"];
}

/** A record in each language, with words in all of its fields, and a project. */
async function makeRecords(): Promise<string[]> {
  const made: string[] = [];
  await makeProject(db, { published: true, name: "Zonder vertaling: een fietspad over de grens" });
  for (const language of languages) {
    const title = titles[language];
    const { id, reference } = await makeBottleneck(db, {
      ...{ language, title, problem: `${title}. (${language})`, published: true },
      status: "IN_TREATMENT",
    });
    await db.bottleneckSource.create({ data: { bottleneckId: id, note: `${title} (1)` } });
    await db.nextStep.create({ data: { bottleneckId: id, what: `${title} (2)` } });
    made.push(reference);
  }
  return made;
}

test("what a translation leaves out is read in the original, and marked", async ({ asPublic }) => {
  const { id, reference } = await makeBottleneck(db, { published: true });
  await db.bottleneckText.update({
    where: { bottleneckId_language: { bottleneckId: id, language: "nl" } },
    data: { affected: "Studenten aan de overkant." },
  });
  const german = { title: "Das Semesterticket", problem: "Studierende zahlen doppelt." };
  await db.bottleneckText.create({
    data: { bottleneckId: id, language: "de", origin: "TRANSLATED", ...german },
  });
  const page = await asPublic();
  await page.goto(`/de/bottlenecks/${reference}`);
  await expect(page.getByText("Studierende zahlen doppelt.")).toBeVisible();
  await expect(page.locator("[lang=nl]", { hasText: "Studenten aan de overkant." })).toBeVisible();
});

test("officials are told that a translation is older than its original; the public is not", async ({
  asPublic,
  signInAs,
}) => {
  const { id, reference } = await makeBottleneck(db, { published: true });
  const german = { title: "Das Semesterticket", problem: "Studierende zahlen doppelt." };
  await db.bottleneckText.create({
    data: {
      ...{ bottleneckId: id, language: "de", origin: "TRANSLATED", ...german },
      changedAt: new Date("2026-01-05"),
    },
  });
  const [reader, official] = [await asPublic(), await signInAs("NATIONAL_COORDINATOR", scopes.all)];
  for (const page of [reader, official]) await page.goto(`/de/bottlenecks/${reference}`);
  const warning = "Diese Übersetzung kann veraltet sein.";
  await expect(reader.getByText("Aus dem Niederländischen übersetzt.")).toBeVisible();
  await expect(reader.getByText(warning)).toHaveCount(0);
  await expect(official.getByText(warning)).toBeVisible();
  await official.getByRole("link", { name: "Übersetzung aktualisieren" }).click();
  // Sent as it stands: it was looked at, and is no older than the original any more.
  await official.getByRole("button", { name: "Speichern" }).click();
  await expect(official.getByText("Aus dem Niederländischen übersetzt.")).toBeVisible();
  await expect(official.getByText(warning)).toHaveCount(0);
});
