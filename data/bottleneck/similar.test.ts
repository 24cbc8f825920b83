import { expect, test } from "vitest";
import type { Language } from "@/domain/language";
import { makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { findSimilar, type TypedCase } from "./similar";

const title = "Brandweerkorps mag zonder vergunning niet blussen over de grens";
const typed = (title: string, over: Partial<TypedCase> = {}): TypedCase => ({
  ...{ title, problem: "", language: "nl", provisions: "", regions: [], themes: [], ...over },
});

test("the most alike case comes first, in the reader's language where it exists, and says why", async () => {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const exact = await makeBottleneck(db, { title });
  await makeBottleneck(db, { title: "Brandweerkorps oefent niet met de buren" });
  const asked = typed("Brandweerkorps mag niet blussen over de grens", {
    ...{ regions: ["NL213"], themes: ["mobility"] },
  });
  const found = await findSimilar(viewer, asked, "de");
  expect(found[0]).toEqual({
    reference: exact.reference,
    status: "REPORTED",
    title: { text: title, language: "nl" },
    reasons: [
      { kind: "words", words: ["Brandweerkorps"], language: "nl" },
      { kind: "regions", regions: ["NL213"] },
      { kind: "themes", themes: ["mobility"] },
    ],
  });
  expect(found.length).toBeGreaterThan(1);
});

test.each<[Language, string, string, string]>([
  ["de", "Zugverbindung endet am letzten Bahnhof", "trein", "Zugverbindung"],
  ["fr", "La voie ferrée s’arrête avant le pont", "trein", "voie ferrée"],
  ["en", "No railway beyond the last station", "trein", "railway"],
])("a case in %s is found by a Dutch title", async (language, title, mine, theirs) => {
  const { reference } = await makeBottleneck(db, { title, language, published: true });
  const found = await findSimilar(null, typed("Trein houdt op bij de grens"), "nl");
  const words = { mine: { text: mine, language: "nl" }, theirs: { text: theirs, language } };
  expect(found.find((one) => one.reference === reference)?.reasons).toContainEqual({
    kind: "subject",
    ...words,
    isTranslation: false,
  });
});

test("what the problem says finds a case whose title says something else", async () => {
  const facts = { title: "Ontheffing nodig", problem: "De weidevogelbeheerder telt kieviten." };
  const { reference } = await makeBottleneck(db, { ...facts, published: true });
  const asked = typed("Kieviten tellen met de weidevogelbeheerder", {
    problem: "Wie telt de kieviten aan de overkant?",
  });
  expect(await findSimilar(null, asked, "nl")).toMatchObject([{ reference }]);
});

test("a case under the same law is found by its number", async () => {
  const facts = { title: "A1 bij twee werkgevers", problem: "Verordening (EG) nr. 883/2004." };
  const { reference } = await makeBottleneck(db, { ...facts, published: true });
  const asked = typed("Eén A1 voor alle dagen", { provisions: "Verordnung (EG) Nr. 883/2004" });
  const [found] = await findSimilar(null, asked, "nl");
  expect(found?.reference).toBe(reference);
  expect(found?.reasons).toContainEqual({ kind: "laws", laws: ["883/2004"] });
});

test("an internal bottleneck is shown to those only who may see it", async () => {
  const facts = { title: "Waterschapsbelasting wordt dubbel geheven", ...terneuzen };
  const { reference } = await makeBottleneck(db, facts);
  const near = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const far = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const asked = typed("Waterschapsbelasting dubbel geheven");
  expect(await findSimilar(near, asked, "nl")).toMatchObject([{ reference }]);
  expect(await findSimilar(far, asked, "nl")).toEqual([]);
  expect(await findSimilar(null, asked, "nl")).toEqual([]);
});

test.each(["", "de", "!!!", "a & | ! ( ':*", "x".repeat(5000), "xyzzy\0xyzzy", "%_\\"])(
  "%j finds nothing and breaks nothing",
  async (text) => {
    expect(await findSimilar(null, typed(text), "nl")).toEqual([]);
    expect(await findSimilar(null, typed("", { problem: text, provisions: text }), "nl")).toEqual(
      [],
    );
  },
);
