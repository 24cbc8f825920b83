import { z } from "zod";
import { fieldsOfStep, type RegistrationStep } from "./registration-steps";

/** What the form of a step sends: its fields as they were typed, whole or not, and which button was pressed. */
export const stepPostSchema = (step: RegistrationStep) =>
  z
    .strictObject({
      ...Object.fromEntries(fieldsOfStep(step).map((name) => [name, z.array(z.string())])),
      /** The draft it is a step of; empty where there is none yet. */
      draft: z.uuid().or(z.literal("")),
      /** To the next step, away for now, or back to a step. */
      go: z.enum(["next", "stop", "1", "2"]).default("stop"),
      /** The case that is the same: one goes there, and what was typed stays a draft. */
      same: z
        .string()
        .regex(/^GW-\d{4}-\d{4,7}$/)
        .or(z.literal(""))
        .default(""),
      version: z.coerce.number().int().min(0).max(2_147_483_647).catch(0),
      requestId: z.uuid(),
    })
    .transform(({ draft, go, same, version, requestId, ...values }) => ({
      ...{ draft, go, same, version, requestId },
      values: values as Record<string, string[]>,
    }));
export type StepPost = z.infer<ReturnType<typeof stepPostSchema>>;
