"use server";

import { action } from "@/app/_forms/action";
import { finishNextStep } from "@/data/bottleneck/next-step-write";
import { reopenNextStep } from "@/data/bottleneck/reopen-step";
import { seesBottleneck } from "@/data/bottleneck/sees";
import {
  boardDoneSchema,
  type DoneRequest,
  doneSchema,
  reopenStepSchema,
} from "@/domain/bottleneck/next-step";
import { doneWith } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";

/**
 * Behind "done". Who sees the record still goes on to what comes next; to others it is not there any more, and their
 * workbench tells that it went through.
 */
const finishing = {
  form: "/bottlenecks/[reference]",
  write: async (viewer: Viewer, request: DoneRequest) => {
    const done = await finishNextStep(viewer, request);
    return done.ok ? doneWith(await seesBottleneck(viewer, request.reference)) : done;
  },
  next: (sees: boolean, { reference }: DoneRequest, locale: Locale) =>
    path(
      locale,
      sees ? `/bottlenecks/${reference}?done=finished#next-step` : "/workbench?done=finished",
    ),
};

/** Behind "not done after all" on the workbench of who sees the record no more: open again, they do. */
export const reopenHereAction = action({
  schema: reopenStepSchema,
  form: "/workbench",
  write: reopenNextStep,
  next: "/bottlenecks/[reference]?done=reopened#next-step",
});

export const finishAction = action({ schema: doneSchema, ...finishing });

/** The same beside a next step on the workbench, which tells why where it cannot be done. */
export const finishOnWorkbenchAction = action({
  schema: doneSchema,
  ...finishing,
  form: "/workbench",
});

/** The same of a card on the board. */
export const finishOnBoardAction = action({
  schema: boardDoneSchema,
  lists: ["steps"],
  ...finishing,
});
