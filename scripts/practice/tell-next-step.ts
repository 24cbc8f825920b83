import { agreeNextStep, finishNextStep, replyToNextStep } from "@/data/bottleneck/next-step-write";
import { findBottleneck } from "@/data/bottleneck/page";
import type { Outcome } from "@/domain/outcome";
import type { CaseAct, Telling } from "./story";
import { viewerWith } from "./viewer-with";

type AboutNextStep = Extract<CaseAct, { agree: object } | { done: string } | { reply: string }>;

export const isAboutNextStep = (act: CaseAct): act is AboutNextStep =>
  "agree" in act || "done" in act || "reply" in act;

/** Does with the next step of a bottleneck what its panel would. */
export async function doWithNextStep(
  { viewer, requestId }: Telling,
  reference: string,
  act: AboutNextStep,
): Promise<Outcome> {
  const open = (await findBottleneck(viewer, reference))?.openStep;
  const of = { reference, requestId, step: open?.id ?? "", stepVersion: open?.version ?? 0 };
  if ("done" in act) return finishNextStep(viewer, { ...of, answer: act.done });
  if ("reply" in act) return replyToNextStep(viewer, { ...of, reply: act.reply });
  const { official, ...agreed } = act.agree;
  const nextStepOfficialId = await idOf(official);
  return agreeNextStep(viewer, { ...of, ...agreed, nextStepOfficialId, outcome: "" });
}

/** The id of the account of an official of the story; empty for nobody. */
export const idOf = async (official: string | undefined): Promise<string> =>
  official ? (await viewerWith(`${official}@demo.grenswerk.example`)).id : "";
