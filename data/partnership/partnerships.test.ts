import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { readCommissioners } from "./commissioners";
import { findPartnership, listPartnerships } from "./partnerships";

// A partnership of its own: an editor may correct what the portal knows of the real ones.
const names = { nl: "Proefverband", de: "Probeverbund", fr: "Union d’essai", en: "Trial union" };
const until = new Date("2024-12-31");

beforeAll(async () => {
  await db.commissioner.create({
    data: { id: "trial-office", names, organisation: { connect: { id: "bzk" } } },
  });
  await db.partnership.create({
    data: {
      ...{ id: "trial", partyId: "DE-NW", names, instrument: names, stage: "IN_EXECUTION" },
      order: -1,
      participantsConfidence: "BACKGROUND",
      participants: { create: { organisationId: "cbs" } },
      conferences: {
        create: ["2021-05", "2019-12-11"].map((heldOn) => ({ heldOn, place: "Sittard" })),
      },
      coordinators: {
        create: [
          { commissionerId: "trial-office", confidence: "BACKGROUND" },
          { commissionerId: "trial-office", from: new Date("2020-01-01"), until },
        ],
      },
      recommendations: {
        create: [2, 1].map((order) => ({ id: `trial-${order}`, body: names, order, texts: names })),
      },
    },
  });
});

test("the partnerships stand in their order, each with who coordinates it today", async () => {
  const listed = await listPartnerships();
  const orders = await db.partnership.findMany({ orderBy: { order: "asc" }, select: { id: true } });
  expect(listed.map(({ id }) => id)).toEqual(orders.map(({ id }) => id));
  expect(listed[0]).toMatchObject({ id: "trial", coordinators: [{ names, isConfirmed: false }] });
});

test("a partnership shows its participants, conferences, recommendations and how sure they are", async () => {
  expect(await findPartnership("trial")).toMatchObject({
    participantIds: ["cbs"],
    participantsAreConfirmed: false,
    conferences: [{ heldOn: "2019-12-11" }, { heldOn: "2021-05" }],
    recommendations: [{ id: "trial-1", isConfirmed: true }, { id: "trial-2" }],
  });
  expect(await findPartnership("nl-uk")).toBeNull();
});

test("a role that ended is not in force any more, from midnight at the border on", async () => {
  const rolesOn = async (day: string) =>
    (await readCommissioners(day)).find(({ id }) => id === "trial-office")?.coordinates;
  expect(await rolesOn("2019-12-31")).toEqual([{ partnershipId: "trial", isConfirmed: false }]);
  expect(await rolesOn("2024-12-31")).toHaveLength(2);
  expect(await rolesOn("2025-01-01")).toHaveLength(1);

  // The day is the one at the border, where midnight comes before that of UTC.
  const at = async (moment: string) =>
    (await findPartnership("trial", new Date(moment)))?.coordinators.length;
  expect(await at("2024-12-31T22:30:00Z")).toBe(2);
  expect(await at("2024-12-31T23:30:00Z")).toBe(1);
});
