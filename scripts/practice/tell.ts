import { randomUUID } from "node:crypto";
import { atMoment } from "@/data/clock";
import { db } from "@/data/db";
import { viewerWith } from "@/data/viewer-with";
import { type Day, dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import type { Outcome } from "@/domain/outcome";
import { remove } from "./remove";
import { type Practice, type PracticeCase, type PracticeProject, withDays } from "./story";
import { doWithCase, registerCase, type Telling } from "./tell-case";
import { doWithProject, registerPracticeProject } from "./tell-project";

/** One thing that happens in the story, at its moment. */
type Scene = { of: Practice; nth: number; moment: Date; by: string };

/**
 * Tells the whole story in the order of its days, through the functions by which the portal writes and with the
 * moment of each: what the rules would have refused then stops it. A story that was told before is taken away first.
 */
export async function tell(parts: readonly Practice[], now: Date): Promise<{ told: number }> {
  await remove();
  const today = dayAtBorder(now);
  const story = parts.map((part) => withDays(part, today));
  const references = new Map<string, string>();
  const scenes = story.flatMap((of) => scenesOf(of, now)).sort(inTime);
  for (const scene of scenes) await play(scene, references);
  return { told: scenes.length };
}

function scenesOf(of: Practice, now: Date): Scene[] {
  const acts = [of.registered, ...of.acts];
  return acts.map(({ daysAgo, at = "09:00", by }, nth) => ({
    ...{ of, nth, by },
    moment: momentOf(dayAfter(dayAtBorder(now), -daysAgo), at, now),
  }));
}

/** A time of a working day: what falls in a weekend is done on the Friday before. Never later than now. */
function momentOf(day: Day, at: string, now: Date): Date {
  const weekday = dateOf(day).getUTCDay();
  const working = weekday === 0 ? dayAfter(day, -2) : weekday === 6 ? dayAfter(day, -1) : day;
  return new Date(Math.min(Date.parse(`${working}T${at}:00Z`), now.getTime()));
}

/** What happens at one moment stays in the order of its record. */
const inTime = (a: Scene, b: Scene): number =>
  a.moment.getTime() - b.moment.getTime() || (a.of === b.of ? a.nth - b.nth : 0);

async function play({ of, nth, moment, by }: Scene, references: Map<string, string>) {
  const viewer = await viewerWith(`${by}@demo.grenswerk.example`);
  const telling = { viewer, requestId: randomUUID(), references };
  await atMoment(moment, async () => {
    if (nth > 0) return ensure(of, nth, await act(telling, of, nth, references.get(of.key) ?? ""));
    const registered = await registerIn(telling, of);
    ensure(of, nth, registered);
    if (registered.ok) references.set(of.key, registered.value);
    await mark(of, references.get(of.key) ?? "");
  });
}

const registerIn = (telling: Telling, of: Practice): Promise<Outcome<string>> =>
  of.noun === "bottleneck"
    ? registerCase(telling, of.registered.fields)
    : registerPracticeProject(telling, of.registered.fields);

const act = (
  telling: Telling,
  of: PracticeCase | PracticeProject,
  nth: number,
  reference: string,
) =>
  of.noun === "bottleneck"
    ? doWithCase(telling, reference, of.acts[nth - 1]!)
    : doWithProject(telling, reference, of.acts[nth - 1]!);

function ensure(of: Practice, nth: number, outcome: Outcome<unknown>): void {
  if (!outcome.ok)
    throw new Error(
      `The practice story stops at ${of.key}, act ${nth}: ${JSON.stringify(outcome)}`,
    );
}

/** From its first moment on it is marked as made up. */
async function mark({ noun }: Practice, reference: string): Promise<void> {
  const made = { where: { reference }, data: { isPractice: true }, select: { id: true } };
  if (noun === "bottleneck") await db.bottleneck.update(made);
  else await db.project.update(made);
}
