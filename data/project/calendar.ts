import "server-only";
import type { ProjectList } from "@/domain/project/list";
import {
  type DatedSpan,
  type DayCount,
  type Days,
  milestonesOnDays,
  type OnDay,
  readDays,
} from "../dated";
import { dependsOn } from "../list-question";
import { type AskedQuery, matchesSql } from "../list-source";
import { projectSource } from "./list";

/**
 * The milestones of these days, of the projects that this viewer may see and this filter lets through; `pick` chooses
 * what is named.
 */
export const readProjectDays = (
  query: AskedQuery<ProjectList>,
  span: DatedSpan,
  pick: (counts: readonly DayCount[]) => readonly OnDay[],
): Promise<Days> =>
  readDays(
    span,
    [milestonesOnDays(query.viewer, matchesSql(projectSource, query))],
    { by: dependsOn(projectSource, query) },
    pick,
  );
