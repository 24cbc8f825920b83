import { expect, test } from "vitest";
import { type Day, dayAfter, dayAtBorder } from "@/domain/day";
import { parts } from "./parts";
import { type Scene, scenesOf } from "./scenes";

/** A week in which the clock goes forward, one in which it goes back, and one over new year. */
const weeks = ["2026-03-26", "2026-10-22", "2026-12-28"];
const hours = ["00:05", "09:00", "23:55"];

const nows = weeks.flatMap((first) =>
  Array.from({ length: 7 }, (_, days) => dayAfter(first, days)).flatMap((day) =>
    hours.flatMap((hour) => ["+01:00", "+02:00"].map((zone) => `${day}T${hour}:00${zone}`)),
  ),
);

/** What must have happened before this: the records that it names by their key. */
const named = ({ of, nth }: Scene): string[] => {
  const act = (nth === 0 ? of.registered : of.acts[nth - 1]) as Record<string, unknown>;
  const fields = (act.fields ?? act.edit ?? {}) as { projects?: string[]; bottlenecks?: string[] };
  const links = [...(fields.projects ?? []), ...(fields.bottlenecks ?? [])];
  return [...links, ...(act.original ? [String(act.original)] : [])];
};

/** The day on which it says that a milestone was reached. */
const reachedOn = ({ of, nth }: Scene): Day | null => {
  const act = of.acts[nth - 1];
  return act && "reached" in act ? act.on : null;
};

test.each(nows)("told at %s each record goes in order, and nothing is still to come", (said) => {
  const now = new Date(said);
  const scenes = scenesOf(parts, now);
  const told = new Map<string, { nth: number; moment: Date }>();
  for (const scene of scenes) {
    const { of, nth, moment } = scene;
    const before = told.get(of.key) ?? { nth: -1, moment: new Date(0) };
    expect({ key: of.key, nth }).toEqual({ key: of.key, nth: before.nth + 1 });
    expect(moment.getTime()).toBeGreaterThanOrEqual(before.moment.getTime());
    expect(moment.getTime()).toBeLessThanOrEqual(now.getTime());
    for (const key of named(scene)) expect([...told.keys()]).toContain(key);
    expect({ key: of.key, nth, late: (reachedOn(scene) ?? "") > dayAtBorder(moment) }).toEqual({
      ...{ key: of.key, nth, late: false },
    });
    told.set(of.key, { nth, moment });
  }
  expect(scenes.length).toBe(parts.reduce((sum, { acts }) => sum + 1 + acts.length, 0));
});
