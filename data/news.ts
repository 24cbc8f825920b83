import "server-only";
import { openStatuses, solvedStatuses } from "@/domain/bottleneck/bottleneck";
import { unknownMoment } from "@/domain/bottleneck/known-since";
import { type Day, dateOf, dayAtBorder, dayOf } from "@/domain/day";
import type { Language, Phrase } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import { db } from "./db";
import { remember } from "./memory";
import { seenKey, visible } from "./visibility";

const texts = { select: { language: true, title: true, problem: true } } as const;

type Text = { language: Language; title: string; problem: string };
type Case = { reference: string; originalLanguage: Language; texts: Text[] };

/** A step that was agreed for a day to come. */
export type ComingStep = Omit<Case, "texts"> & {
  what: string;
  /** In which language it was agreed; null where nobody says. */
  language: Language | null;
  dueOn: Day;
  organisationId: string | null;
};

/** The next steps that come first, of what this viewer may see. Who takes them is an organisation. */
export const comingSteps = (viewer: Anyone, count: number): Promise<ComingStep[]> =>
  remember({ name: "coming steps", on: "records", by: [seenKey(viewer), count] }, async () => {
    const rows = await db.nextStep.findMany({
      relationLoadStrategy: "join",
      where: {
        doneOn: null,
        dueOn: { gte: dateOf(dayAtBorder(new Date())) },
        bottleneck: { AND: [visible(viewer)], status: { in: [...openStatuses] } },
      },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: count,
      select: {
        ...{ what: true, language: true, dueOn: true, organisationId: true },
        bottleneck: { select: { reference: true, originalLanguage: true } },
      },
    });
    return rows.flatMap(({ bottleneck, dueOn, ...step }) =>
      dueOn ? [{ ...step, ...bottleneck, dueOn: dayOf(dueOn) }] : [],
    );
  });

/** A bottleneck that was resolved, in the words of before and of now. */
export type SolvedCase = Case & { solvedOn: Day; isWhole: boolean; now: Phrase };

/** What was resolved last and is said how, of what this viewer may see; a list of one at most. */
export const latestSolved = (viewer: Anyone): Promise<SolvedCase[]> =>
  remember({ name: "latest solved", on: "records", by: seenKey(viewer) }, async () => {
    const solved = { to: { in: [...solvedStatuses] }, reason: { not: "" } };
    const row = await db.bottleneck.findFirst({
      relationLoadStrategy: "join",
      where: {
        AND: [visible(viewer)],
        ...{ status: { in: [...solvedStatuses] }, statusSince: { gt: unknownMoment } },
        history: { some: solved },
      },
      orderBy: [{ statusSince: "desc" }, { id: "desc" }],
      select: {
        ...{ reference: true, originalLanguage: true, status: true, statusSince: true, texts },
        history: {
          ...{ where: solved, orderBy: { takenAt: "desc" }, take: 1 },
          select: { reason: true, reasonLanguage: true },
        },
      },
    });
    if (!row) return [];
    const { history, status, statusSince, ...found } = row;
    return history.map(({ reason, reasonLanguage }) => ({
      ...{ ...found, solvedOn: dayAtBorder(statusSince), isWhole: status === "RESOLVED" },
      now: { text: reason ?? "", language: reasonLanguage ?? found.originalLanguage },
    }));
  });
