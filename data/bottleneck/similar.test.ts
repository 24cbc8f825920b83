import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { findSimilar } from "./similar";

const title = "Brandweerkorps mag zonder vergunning niet blussen over de grens";

test("the most alike title comes first, in the reader's language where it exists", async () => {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const exact = await makeBottleneck(db, { title });
  await makeBottleneck(db, { title: "Brandweerkorps oefent niet met de buren" });
  const found = await findSimilar(viewer, "Brandweerkorps mag niet blussen over de grens", "de");
  expect(found[0]).toEqual({
    reference: exact.reference,
    status: "REPORTED",
    title: { text: title, language: "nl" },
  });
  expect(found.length).toBeGreaterThan(1);
});

test("an internal bottleneck is shown to those only who may see it", async () => {
  const facts = { title: "Waterschapsbelasting wordt dubbel geheven", ...terneuzen };
  const { reference } = await makeBottleneck(db, facts);
  const near = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const far = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const typed = "Waterschapsbelasting dubbel geheven";
  expect(await findSimilar(near, typed, "nl")).toMatchObject([{ reference }]);
  expect(await findSimilar(far, typed, "nl")).toEqual([]);
  expect(await findSimilar(null, typed, "nl")).toEqual([]);
});

test.each(["", "de", "!!!", "a & | ! ( ':*", "x".repeat(5000), "xyzzy\0xyzzy", "%_\\"])(
  "%j finds nothing and breaks nothing",
  async (typed) => {
    expect(await findSimilar(null, typed, "nl")).toEqual([]);
  },
);
