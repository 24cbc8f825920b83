import "server-only";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { Language } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import { visibleBottlenecks } from "./bottleneck/visibility";
import { db } from "./db";

/** What a list shows of a bottleneck: its number, its title in the languages there are, its place. */
export type BottleneckLine = {
  reference: string;
  originalLanguage: Language;
  texts: { language: Language; title: string }[];
  themeIds: string[];
  regionIds: string[];
};

/** The last step of a bottleneck: where it came to stand, and when. */
export type ProgressLine = BottleneckLine & {
  status: BottleneckStatus;
  statusIsEditorial: boolean;
  takenAt: Date;
};

/** The select that goes with a BottleneckLine. */
export const lineSelect = {
  reference: true,
  originalLanguage: true,
  texts: { select: { language: true, title: true } },
  themes: { select: { themeId: true } },
  regions: { select: { regionId: true } },
} as const;

type LineRow = Omit<BottleneckLine, "themeIds" | "regionIds"> & {
  themes: { themeId: string }[];
  regions: { regionId: string }[];
};

/** A row of the database as a line. */
export const toLine = ({ themes, regions, ...line }: LineRow): BottleneckLine => ({
  ...line,
  themeIds: themes.map(({ themeId }) => themeId),
  regionIds: regions.map(({ regionId }) => regionId),
});

/** The bottlenecks that this viewer may know of and that moved last, each once, with its last step. */
export async function latestProgress(viewer: Anyone, count: number): Promise<ProgressLine[]> {
  const steps = await db.bottleneckStep.findMany({
    relationLoadStrategy: "join",
    where: { bottleneck: visibleBottlenecks(viewer) },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    take: count * 3,
    select: {
      to: true,
      takenAt: true,
      bottleneck: { select: { ...lineSelect, statusIsEditorial: true } },
    },
  });
  const seen = new Set<string>();
  return steps
    .filter(({ bottleneck: { reference } }) => !seen.has(reference) && seen.add(reference))
    .slice(0, count)
    .map(({ to, takenAt, bottleneck: { statusIsEditorial, ...line } }) => ({
      ...toLine(line),
      status: to,
      statusIsEditorial,
      takenAt,
    }));
}
