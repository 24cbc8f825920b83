import "server-only";
import { z } from "zod";
import { countriesConcerned } from "@/domain/border";
import { problemsOfKnownSince } from "@/domain/bottleneck/known-since";
import { problemsOfNextStep } from "@/domain/bottleneck/next-step";
import type { Registration } from "@/domain/bottleneck/registration";
import {
  problemsOfEstimate,
  problemsOfPlace,
  problemsOfReach,
  problemsOfTask,
  reachOfFields,
} from "@/domain/bottleneck/rules";
import { problemsOfPositions, problemsOfSides } from "@/domain/bottleneck/sides";
import { type Day, dayAtBorder } from "@/domain/day";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import { expandRegions } from "@/domain/region";
import type { Grant, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import { momentNow } from "../clock";
import { catalogueFor } from "../known-organisations";
import { readRows } from "../read-rows";
import { write } from "../write";
import { registerAll } from "./register-all";

type RegistrationRequest = {
  draftId: string;
  fields: Registration;
  requestId: string;
};

/** Everyone who registers waits for the counter of the year: longer than Prisma would by itself. */
const patience = { maxWait: 15_000, timeout: 20_000 };

/**
 * Makes a bottleneck of a draft and gives its reference. A draft becomes one record only: a second
 * post of it, from wherever, gives the same reference.
 */
export async function register(
  viewer: Viewer,
  { draftId, fields, requestId }: RegistrationRequest,
  now = momentNow(),
): Promise<Outcome<string>> {
  const choices = await catalogueFor(viewer);
  const registration = { ...fields, regions: expandRegions(fields.regions, choices.regions) };
  return write(
    viewer,
    {
      act: "bottleneck.register",
      request: { ...fields, draftId, requestId },
      lock: (tx) => lockDraft(tx, viewer, draftId),
      roleFor: () => "own",
      ...{ answer: z.string(), patience },
    },
    async (writing) => {
      const { tx, row: draft } = writing;
      if (draft.reference) return { ok: true, value: draft.reference, events: [] };
      const allowed = mayRegister(viewer, registration, choices, dayAtBorder(now));
      if (!allowed.ok) return allowed;
      const { role } = allowed.value;
      const [made] = await registerAll(writing, viewer, [{ registration, role }], choices, now);
      if (!made) throw new Error("Nothing was registered.");
      const { id, reference, events } = made;
      await tx.registrationDraft.update({
        where: { id: draftId },
        data: { bottleneckId: id, values: {} },
        select: { id: true },
      });
      return { ok: true, value: reference, events };
    },
  );
}

/** The grant by which this official registers it, or what is wrong with its fields. Its regions are expanded. */
export function mayRegister(
  viewer: Viewer,
  registration: Registration,
  choices: Catalogue,
  today: Day,
): Outcome<Grant> {
  const problems = {
    ...problemsOfPositions(registration, viewer.side),
    ...problemsOfSides(registration, countriesConcerned(registration, choices.regions)),
    ...problemsOfEstimate(registration),
    ...problemsOfKnownSince(registration.knownSince, today),
    ...problemsOfPlace(registration, choices),
    ...problemsOfTask(registration, choices),
    ...problemsOfNextStep(registration, choices.organisations, today),
  };
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  const reach = reachOfFields(registration, choices.regions);
  const grant = grantFor(viewer, "register", reach);
  return grant ? doneWith(grant) : refused("notYours", problemsOfReach(viewer, reach));
}

/**
 * The draft of this official, held until the transaction ends: a second post waits here. What it waited
 * for is read in a statement of its own, because a lock that waited joins what was there before.
 */
async function lockDraft(tx: Transaction, viewer: Viewer, id: string) {
  const [draft] = await readRows(
    "draft of a registration",
    z.object({ bottleneckId: z.string().nullable() }),
    Prisma.sql`select "bottleneckId" from "RegistrationDraft"
      where id = ${id} and "officialId" = ${viewer.id} for update`,
    tx,
  );
  if (!draft) return null;
  if (!draft.bottleneckId) return { reference: null };
  return tx.bottleneck.findUnique({
    where: { id: draft.bottleneckId },
    select: { reference: true },
  });
}
