import "server-only";
import type { ProjectList } from "@/domain/project/list";
import { type Dated, type DatedSpan, milestonesOnDays, readDated } from "../dated";
import { type AskedQuery, matchesSql } from "../list-source";
import { projectSource } from "./list";

/** The milestones of these days, of the projects that this viewer may see and this filter lets through. */
export const readProjectDays = (
  query: AskedQuery<ProjectList>,
  span: DatedSpan,
): Promise<Dated[]> =>
  readDated(span, [milestonesOnDays(query.viewer, query.reader, matchesSql(projectSource, query))]);
