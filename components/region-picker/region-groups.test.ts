import { expect, test } from "vitest";
import { regionGroups } from "./region-groups";

const region = (id: string, memberIds: string[] = [id]) => ({
  ...{ id, kind: memberIds.length > 1 ? "EUREGIO" : "NUTS3", names: { nl: id }, partyId: null },
  ...{ countries: ["NL"] as const, geometryKey: null, touchesBorder: true, memberIds },
});
const regions = new Map(
  [
    ...["NL1", "NL2", "NL3"].map((id) => region(id)),
    ...[region("ems", ["NL1", "NL2"]), region("maas", ["NL1", "NL2", "NL3"])],
  ].map((one) => [one.id, one]),
);
const offered = (own: string[], leftOut?: string) =>
  regionGroups({ regions, parties: new Map() }, "nl", own, leftOut)
    .flatMap(({ atBorder, others }) => [...atBorder, ...others])
    .map(({ id }) => id);

test("a region that is left out is no choice, also for whom it is their own", () => {
  expect(offered([])).toContain("maas");
  expect(offered([], "maas")).toEqual(["ems", "NL1", "NL2", "NL3"]);
  expect(offered(["maas", "NL3"], "maas")).toEqual(["NL3", "ems", "NL1", "NL2"]);
});
