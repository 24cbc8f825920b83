import { expect, test } from "vitest";
import { db } from "../db";
import { readCommissioners } from "./commissioners";
import { findPartnership, listPartnerships } from "./partnerships";

test("the four neighbours stand in their order, each with its coordinator", async () => {
  const partnerships = await listPartnerships();
  expect(
    partnerships.map(({ partyId, coordinators }) => [partyId, coordinators.map((c) => c.names.en)]),
  ).toEqual([
    ["DE-NW", ["King’s Commissioner in Overijssel"]],
    ["DE-NI", ["King’s Commissioner in Groningen"]],
    ["BE-VLG", ["King’s Commissioner in Zeeland"]],
    ["BE-WAL", []],
  ]);
});

test("who leads which partnership is marked as not confirmed", async () => {
  const offices = await readCommissioners("2026-11-25");
  expect(offices.map(({ id }) => id)).toEqual(["overijssel", "groningen", "zeeland"]);
  expect(offices.every(({ coordinates }) => coordinates.every((one) => !one.isConfirmed))).toBe(
    true,
  );
});

test("a partnership shows its participants, recommendations and sources", async () => {
  const flanders = await findPartnership("nl-vl");
  expect(flanders?.recommendations.length).toBeGreaterThan(6);
  expect(flanders?.participantIds).toContain("gouv-antwerpen");
  expect(flanders?.participantsAreConfirmed).toBe(false);
  expect((await findPartnership("nl-nrw"))?.conferences.at(-1)).toEqual({
    edition: 7,
    heldOn: "2025-12-11",
    place: "Sittard-Geleen",
  });
  expect(await findPartnership("nl-uk")).toBeNull();
});

test("a role that ended is not in force any more", async () => {
  const until = new Date("2024-12-31");
  await db.commissionerRole.updateMany({ where: { commissionerId: "zeeland" }, data: { until } });
  const rolesOn = async (day: string) =>
    (await readCommissioners(day)).find(({ id }) => id === "zeeland")?.coordinates.length;
  expect(await rolesOn("2024-12-31")).toBe(1);
  expect(await rolesOn("2025-01-01")).toBe(0);

  // The day is the one at the border, where midnight comes before that of UTC.
  const at = async (moment: string) =>
    (await findPartnership("nl-vl", new Date(moment)))?.coordinators.length;
  expect(await at("2024-12-31T22:30:00Z")).toBe(1);
  expect(await at("2024-12-31T23:30:00Z")).toBe(0);
});
