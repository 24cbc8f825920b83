import "server-only";
import { bordersAmong } from "@/domain/border";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import { unknownMoment } from "@/domain/bottleneck/known-since";
import type { Language } from "@/domain/language";
import type { Border } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { idsAmong } from "./bottleneck/facet";
import { db } from "./db";
import { visible } from "./visibility";

/** What a list shows of a bottleneck: its number, its title in the languages there are, its place. */
export type BottleneckLine = {
  reference: string;
  originalLanguage: Language;
  texts: { language: Language; title: string }[];
  themeIds: string[];
  regionIds: string[];
  /** The borders that it concerns as a whole. */
  borders: Border[];
};

/** Where a bottleneck came to stand, and since when; by the change that brought it there, if it was one. */
export type ProgressLine = BottleneckLine & {
  status: BottleneckStatus;
  statusIsEditorial: boolean;
  statusSince: Date;
  reportedAt: Date;
  takenOver: boolean;
  change: { from: BottleneckStatus; organisationId: string | null } | null;
};

/** The select that goes with a BottleneckLine. */
export const lineSelect = {
  reference: true,
  originalLanguage: true,
  facets: true,
  texts: { select: { language: true, title: true } },
} as const;

type LineRow = Omit<BottleneckLine, "themeIds" | "regionIds" | "borders"> & { facets: string[] };

/** A row of the database as a line. */
export const toLine = ({ facets, ...line }: LineRow): BottleneckLine => ({
  ...line,
  themeIds: idsAmong(facets, "theme"),
  regionIds: idsAmong(facets, "region"),
  borders: bordersAmong(idsAmong(facets, "border")),
});

/**
 * The bottlenecks that this viewer may know of and that moved last, with where they came to stand. What was
 * only registered has not moved; where the status is a reading of a source, it has once it is another one
 * and one knows since when.
 */
export async function latestProgress(viewer: Anyone, count: number): Promise<ProgressLine[]> {
  const rows = await db.bottleneck.findMany({
    relationLoadStrategy: "join",
    where: {
      AND: [visible(viewer)],
      status: { not: "REPORTED" },
      statusSince: { gt: unknownMoment },
    },
    orderBy: [{ statusSince: "desc" }, { id: "desc" }],
    take: count,
    select: {
      ...lineSelect,
      ...{ status: true, statusIsEditorial: true, statusSince: true, reportedAt: true },
      takenOver: true,
      history: {
        where: { from: { not: null } },
        orderBy: { takenAt: "desc" },
        take: 1,
        select: { from: true, takenForId: true },
      },
    },
  });
  return rows.map(({ status, statusIsEditorial, statusSince, history, ...row }) => {
    const [last] = history;
    const change = last?.from ? { from: last.from, organisationId: last.takenForId } : null;
    const { reportedAt, takenOver } = row;
    return {
      ...{ ...toLine(row), status, statusIsEditorial, statusSince, reportedAt, takenOver, change },
    };
  });
}
