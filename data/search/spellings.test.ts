import { beforeAll, expect, test } from "vitest";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { findSpellings } from "./spellings";

beforeAll(async () => {
  await makeBottleneck(db, { title: "Een zeemzuiverbijdrage voor élagueurs", published: true });
  await makeBottleneck(db, { language: "de", title: "Die Zwickelbrücke fehlt", published: true });
  await makeBottleneck(db, { title: "De geheimhoudbijdrage blijft binnen" });
  await makeProject(db, { name: "Vlonderpadenplan", published: true });
});

const spellings = async (typed: string, isOfficial = false) =>
  findSpellings(typed, {
    viewer: isOfficial ? await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all) : null,
    catalogue: await readCatalogue(),
  });

test.each([
  ["zeemzuiverbijdrge", "zeemzuiverbijdrage"],
  ["elageurs", "élagueurs"],
  ["Zwickelbruke", "Zwickelbrücke"],
  ["Vlonderpadeplan", "Vlonderpadenplan"],
  ["de zeemzuiverbijdrge voor élagueurs", "de zeemzuiverbijdrage voor élagueurs"],
  ["Zeuws-Vlaanderen", "Zeeuws-Vlaanderen"],
])("%s may mean %s", async (typed, meant) => {
  expect((await spellings(typed)).map((one) => one.toLowerCase())).toContain(meant.toLowerCase());
});

test("what is internal is never offered to the public", async () => {
  expect(await spellings("geheimhoudbijdrge")).toEqual([]);
  expect(await spellings("geheimhoudbijdrge", true)).toEqual(["geheimhoudbijdrage"]);
});

test.each(["zeemzuiverbijdrage", "883/2004", "%", "qqqqqqqq", "eu"])(
  "nothing is offered for %s",
  async (typed) => {
    expect(await spellings(typed)).toEqual([]);
  },
);

test("a word of an internal record neither brings nor takes away a spelling for the public", async () => {
  const before = await spellings("zeemzuiverbijdragexy");
  expect(before).toEqual(["zeemzuiverbijdrage"]);
  await makeBottleneck(db, { title: "De zeemzuiverbijdragexy blijft binnen" });
  expect(await spellings("zeemzuiverbijdragexy")).toEqual(before);
});

test("many words that are nearly words are answered at once", async () => {
  const typed =
    "zqxw eren ende erin ente tion atie keit heit lich tung nder sche vers bere gren verk werk";
  expect(await spellings(typed)).toEqual([]);
});
