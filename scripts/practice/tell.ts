import { randomUUID } from "node:crypto";
import { practiceAt } from "@/data/clock";
import type { Outcome } from "@/domain/outcome";
import { noteDue } from "./due";
import { remove } from "./remove";
import { type Scene, scenesOf } from "./scenes";
import type { Practice, PracticeCase, PracticeProject, Telling } from "./story";
import { doWithCase, registerCase } from "./tell-case";
import { doWithProject, registerPracticeProject } from "./tell-project";
import { viewerWith } from "./viewer-with";

/**
 * Tells the whole story in the order of its days, through the functions by which the portal writes and with the
 * moment of each: what the rules would have refused then stops it. A story that was told before, or not to its end, is taken away first.
 */
export async function tell(parts: readonly Practice[], now: Date): Promise<{ told: number }> {
  await noteDue(true);
  await remove();
  const references = new Map<string, string>();
  const scenes = scenesOf(parts, now);
  for (const scene of scenes) await play(scene, references);
  await noteDue(false);
  return { told: scenes.length };
}

async function play({ of, nth, moment, by }: Scene, references: Map<string, string>) {
  const viewer = await viewerWith(`${by}@demo.grenswerk.example`);
  const telling = { viewer, requestId: randomUUID(), references };
  await practiceAt(moment, async () => {
    if (nth > 0) return ensure(of, nth, await act(telling, of, nth, references.get(of.key) ?? ""));
    const registered = await registerIn(telling, of);
    ensure(of, nth, registered);
    if (registered.ok) references.set(of.key, registered.value);
  });
}

const registerIn = (telling: Telling, of: Practice): Promise<Outcome<string>> =>
  of.noun === "bottleneck"
    ? registerCase(telling, of.key, of.registered.fields)
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
