import { assign } from "@/data/bottleneck/assign";
import { editBottleneck, findEditable } from "@/data/bottleneck/edit";
import { keepDraft } from "@/data/bottleneck/keep-draft";
import { findBottleneck } from "@/data/bottleneck/page";
import { publishBottleneck, withdrawBottleneck } from "@/data/bottleneck/publication";
import { register } from "@/data/bottleneck/registration";
import { takeStep } from "@/data/bottleneck/steps";
import { translateBottleneck } from "@/data/bottleneck/texts";
import { bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields, registrationSchema } from "@/domain/bottleneck/registration";
import type { Outcome } from "@/domain/outcome";
import { type CaseAct, type CaseFields, draftIdOf, type Telling } from "./story";
import { doWithNextStep, idOf, isAboutNextStep } from "./tell-next-step";

/** Registers a bottleneck as its form would, by way of a draft, and gives its reference. */
export async function registerCase(
  { viewer, requestId }: Telling,
  key: string,
  fields: CaseFields,
): Promise<Outcome<string>> {
  const draft = { id: draftIdOf(key), requestId, step: 3, values: {} } as const;
  const kept = await keepDraft(viewer, draft);
  if (!kept.ok) return kept;
  const registration = registrationSchema.parse(fields);
  return register(viewer, { draftId: kept.value.id, fields: registration, requestId });
}

/** Does with a bottleneck what its pages would. */
export async function doWithCase(
  telling: Telling,
  reference: string,
  act: CaseAct,
): Promise<Outcome> {
  const { viewer, requestId, references } = telling;
  const version = (await findBottleneck(viewer, reference))?.version ?? 0;
  const of = { reference, version, requestId };
  if ("publish" in act) return publishBottleneck(viewer, of);
  if ("withdraw" in act) return withdrawBottleneck(viewer, { ...of, reason: act.withdraw });
  if ("translate" in act) {
    const words = { affected: "", ...act.words };
    return translateBottleneck(viewer, { ...of, language: act.translate, ...words });
  }
  if ("edit" in act) return edit(telling, reference, act.edit);
  if (isAboutNextStep(act)) return doWithNextStep(telling, reference, act);
  if ("assign" in act) {
    const { ownerId, official } = act.assign;
    return assign(viewer, { ...of, ownerId, ownerOfficialId: await idOf(official) });
  }
  const original = references.get(act.original ?? "") ?? "";
  const { step, reason = "", ground = "", holdUntil = "", reviewOn = "" } = act;
  return takeStep(viewer, { ...of, step, reason, ground, original, holdUntil, reviewOn });
}

/** The form as it stands, with some fields typed over. */
async function edit(
  { viewer, requestId, references }: Telling,
  reference: string,
  { projects, ...fields }: CaseFields,
): Promise<Outcome> {
  const found = await findEditable(viewer, reference);
  const lists: readonly string[] = listFields;
  const values = Object.entries(found?.values ?? {}).map(([name, all]) => [
    name,
    lists.includes(name) ? all : all[0],
  ]);
  const linked = projects?.map((key) => references.get(key) ?? key).join("\n");
  const request = bottleneckEditSchema.parse({
    ...Object.fromEntries(values),
    ...{ reference, version: found?.bottleneck.version, requestId },
    ...fields,
    ...(linked !== undefined && { projects: linked }),
  });
  return editBottleneck(viewer, request);
}
