import { type Language, languages } from "@/domain/language";
import { unbroken } from "@/domain/unbroken";
import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { foldersFor, type PageRead, readFolder, readPage } from "./page-texts";
import { textsOfDatabase } from "./written-texts";

/** What marks a record of the practice story. */
const practiceTag = { nl: "Oefening", de: "Übung", fr: "Exercice", en: "Practice" };

/** What a page of one record, place or body shows: some of each, of each language and country. */
async function addressesOfRecords(): Promise<string[]> {
  const [cases, projects] = await Promise.all([
    db.bottleneck.findMany({
      where: { published: true, OR: [{ isPractice: true }, { takenOver: true }] },
      ...{ orderBy: { reference: "asc" }, take: 24, select: { reference: true } },
    }),
    db.project.findMany({
      where: { published: true, isPractice: true },
      ...{ orderBy: { reference: "asc" }, select: { reference: true } },
    }),
  ]);
  return [
    ...cases.map(({ reference }) => `/bottlenecks/${reference}`),
    ...projects.map(({ reference }) => `/projects/${reference}`),
    ...["NL213", "NL341", "DEA34", "DE94B", "BE336", "BE332", "BE211"].map(
      (id) => `/regions/${id}`,
    ),
    ...["nl-nrw", "nl-nds", "nl-vl", "nl-wal"].map((id) => `/partnerships/${id}`),
    ...[
      "/bottlenecks?view=map",
      "/bottlenecks?region=BE336&status=REPORTED",
      "/projects?theme=mobility",
    ],
  ];
}

for (const language of languages) {
  test(`the pages in ${language} keep numbers whole, mark other languages and say what is practice`, async ({
    asPublic,
    signInAs,
  }) => {
    test.slow();
    const texts = await textsOfDatabase();
    const practice = await practiceReferences();
    const [reader, official] = [
      await asPublic(),
      await signInAs("NATIONAL_COORDINATOR", scopes.all),
    ];
    const administrator = await signInAs("ADMINISTRATOR", scopes.all);
    const ofRecords = (await addressesOfRecords()).map((address) => `/${language}${address}`);
    const look = (read: PageRead) => {
      const { address } = read;
      expect.soft(broken(read), `${address}: breaks over a line`).toEqual([]);
      expect.soft(spacedWrongly(read), `${address}: French spaces`).toEqual([]);
      expect.soft(unmarked(read, language, texts), `${address}: not marked`).toEqual([]);
      expect.soft(unsaid(read, language, practice), `${address}: not said`).toEqual([]);
    };
    for (const [page, folders] of [
      [reader, foldersFor("public")],
      [official, foldersFor("NATIONAL_COORDINATOR")],
      [administrator, foldersFor("ADMINISTRATOR")],
    ] as const)
      for (const folder of folders) look(await readFolder(page, language, folder));
    for (const page of [reader, official])
      for (const address of ofRecords) look(await readPage(page, address));
  });
}

/** Numbers that a line could part from what belongs to them. */
const broken = ({ texts }: PageRead): string[] =>
  texts.map(({ text }) => text).filter((text) => unbroken(text) !== text && breaks(text));

/** Not a word joiner alone: typed text that is shown as it stands may lack one. */
const breaks = (text: string) =>
  unbroken(text).split("\u00a0").length > text.split("\u00a0").length;

/** French texts without the narrow space that belongs before these signs, and after the quote that opens. */
const spacedWrongly = ({ texts }: PageRead): string[] =>
  texts
    .filter(({ lang }) => lang === "fr")
    .map(({ text }) => text)
    .filter((text) => /(?<!\u202f)[;!?»:](?=\s|$)|«(?!\u202f)/u.test(text));

/** Texts of the database in another language than the page says. */
const unmarked = (
  { texts }: PageRead,
  reader: Language,
  { long, names }: Awaited<ReturnType<typeof textsOfDatabase>>,
): string[] =>
  texts.flatMap(({ text, lang }) => {
    const shown = text.replaceAll("\u00a0", " ").trim();
    const found = names.get(shown) ?? long.find(([words]) => shown.includes(words))?.[1];
    const isRight = !found || found.has(lang as Language) || found.has(reader);
    return isRight ? [] : [`${shown} (${[...found].join()}, said to be ${lang})`];
  });

/** Records of the practice story that do not say so where they are named. */
function unsaid({ address, links }: PageRead, language: Language, practice: Set<string>): string[] {
  const tag = practiceTag[language];
  // A page of such a record says so once, in its heading or above all.
  if (address.split("/").some((part) => practice.has(part))) return [];
  return links
    .filter(({ reference, around }) => practice.has(reference) && !around.includes(tag))
    .map(({ reference }) => reference);
}

async function practiceReferences(): Promise<Set<string>> {
  const asked = { where: { isPractice: true }, select: { reference: true } };
  const found = [...(await db.bottleneck.findMany(asked)), ...(await db.project.findMany(asked))];
  expect(found.length).toBeGreaterThan(0);
  return new Set(found.map(({ reference }) => reference));
}

test("a page of the practice story says so in its heading, in each language", async ({
  asPublic,
}) => {
  const reader = await asPublic();
  const { reference } = await db.bottleneck.findFirstOrThrow({
    where: { isPractice: true, published: true },
    orderBy: { reference: "asc" },
  });
  for (const language of languages) {
    await reader.goto(`/${language}/bottlenecks/${reference}`);
    const tag = practiceTag[language];
    await expect(reader.getByRole("note").first()).toContainText(tag);
    await expect(reader.getByRole("article").getByText(tag, { exact: true }).first()).toBeVisible();
  }
});
