import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { listWhoToAsk } from "./who-to-ask";

test("of a side those are named who have an account that reaches it, and work for that country", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const german = { organisationId: "br-muenster" };
  await makeViewer(db, "PARTNER_OFFICIAL", scopes.northRhine, german);
  await makeViewer(db, "PARTNER_OFFICIAL", scopes.wallonia, { organisationId: "wallonie" });
  await makeViewer(db, "READER", scopes.northRhine, { organisationId: "nrw-staatskanzlei" });
  const { reference } = await makeBottleneck(db);
  expect(await listWhoToAsk(viewer, reference, "DE")).toEqual(["br-muenster"]);
  const stranger = await makeViewer(db, "READER", scopes.zeeland);
  expect(await listWhoToAsk(stranger, reference, "DE")).toEqual([]);
});
