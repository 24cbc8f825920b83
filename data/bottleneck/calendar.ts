import "server-only";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { Prisma } from "@/prisma/generated/client";
import { type Dated, type DatedSpan, kindOnDays, milestonesOnDays, readDated } from "../dated";
import { type AskedQuery, matchesSql } from "../list-source";
import { joinBestText } from "./list";
import { joinNextStep } from "./next-step";
import { bottleneckSource } from "./source";

/**
 * What stands on these days of the bottlenecks that this viewer may see and this filter lets through: their next
 * steps, when a pause ends or one looks again, and the milestones of projects that work on them.
 */
export function readBottleneckDays(
  query: AskedQuery<BottleneckList>,
  span: DatedSpan,
): Promise<Dated[]> {
  const matches = matchesSql(bottleneckSource, query);
  const { viewer, reader } = query;
  const found = (on: Prisma.Sql) =>
    Prisma.sql`select b.id, false as "isDone" from "Bottleneck" b where ${on} and ${matches} order by b.id`;
  const joins = Prisma.sql`join "Bottleneck" b on b.id = f.id ${joinNextStep} ${joinBestText(reader)}`;
  const columns = Prisma.sql`b.reference, b.id`;
  return readDated(span, [
    kindOnDays(found(Prisma.sql`b."stepOn" = days.day`), {
      columns: Prisma.sql`'step' as kind, ${columns}, coalesce(n.what, t.title) as what,
        coalesce(n.language, b."originalLanguage") as "whatLanguage", t.title, t.language as "titleLanguage", b.published`,
      joins,
    }),
    kindOnDays(found(reviewed), {
      columns: Prisma.sql`'review' as kind, ${columns}, t.title as what, t.language as "whatLanguage",
        null::text as title, null::"Language" as "titleLanguage", b.published`,
      joins,
    }),
    milestonesOnDays(
      viewer,
      reader,
      Prisma.sql`exists (select from "BottleneckProject" l join "Bottleneck" b on b.id = l."bottleneckId"
        where l."projectId" = p.id and ${matches})`,
    ),
  ]);
}

const reviewed = Prisma.sql`((b.status = 'ON_HOLD' and b."holdUntil" = days."on")
  or (b.status = 'WILL_NOT_BE_RESOLVED' and b."reviewOn" = days."on"))`;
