import { expect, test } from "vitest";
import { unknownMoment } from "../bottleneck/known-since";
import { readEvent } from "./event";
import { withoutLoading } from "./loading";

const now = new Date("2026-11-26");
const told = (name: string, payload: object, at: Date, byNobody = true) => {
  const event = readEvent({ name, payload, record: { type: "Bottleneck", id: "b" } });
  if (!event) throw new Error(name);
  return { event, at, byNobody };
};
const registered = (to: string, at: Date) =>
  told("bottleneck.registered", { reference: "GW-2026-0001", to, changes: {}, texts: [] }, at);
const published = (byNobody: boolean) => told("bottleneck.published", {}, now, byNobody);

test.each([
  ["made public by loading", true, registered("REPORTED", unknownMoment), []],
  ["loaded as sources date it", true, registered("RESOLVED", now), []],
  ["made public by an official later", false, registered("REPORTED", unknownMoment), ["published"]],
  ["registered here, before histories told who", true, registered("REPORTED", now), ["published"]],
])("a record %s", (_, byNobody, first, expected) => {
  const shown = withoutLoading([published(byNobody), first]).map(({ event }) => event.name);
  expect(shown).toEqual([...expected.map((name) => `bottleneck.${name}`), "bottleneck.registered"]);
});
