"use server";

import { z } from "zod";
import { keepTyping, numberOfTyped, readTypedForm } from "@/data/typed-forms";
import { openAction } from "./action";
import { keepingRules } from "./keeping";

/** Keeps what stands in a form and was not sent yet, for who is typing it. */
export const keepTypingAction = openAction(
  keepingRules(
    z.object({ typed: z.string().default(""), madeFor: z.string().default("") }),
    async (viewer, { typed, madeFor }) => {
      const form = readTypedForm(typed);
      if (!form || viewer.id !== madeFor) return { typed: "no" };
      const kept = await keepTyping(viewer, form);
      if (kept.ok) return { typed: "kept", ...kept.value };
      if (kept.refusal !== "changedElsewhere") return { typed: "no" };
      return { typed: "elsewhere", number: await numberOfTyped(viewer, form.path) };
    },
  ),
);
