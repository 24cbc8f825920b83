import "server-only";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { isUnfiltered } from "@/domain/list";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import {
  type DatedSpan,
  type DayCount,
  type Days,
  type KindOnDays,
  milestonesOnDays,
  type OnDay,
  readDays,
} from "../dated";
import { dependsOn } from "../list-question";
import { type AskedQuery, matchesSql } from "../list-source";
import { reachedKey, reachedSql, visibleSql } from "../visibility";
import { joinBestText } from "./list";
import { joinNextStep } from "./next-step";
import { bottleneckSource } from "./source";

/**
 * What stands on these days of the bottlenecks that this viewer may see and this filter lets through: their next
 * steps, when a pause ends or one looks again, and the milestones of projects that work on them; of those that a grant
 * reaches also the steps that were done. `pick` chooses what is named.
 */
export function readBottleneckDays(
  query: AskedQuery<BottleneckList>,
  span: DatedSpan,
  pick: (counts: readonly DayCount[]) => readonly OnDay[],
): Promise<Days> {
  const matches = matchesSql(bottleneckSource, query);
  const { viewer, reader } = query;
  // Each day is a look in the index on the day. What a filter leaves is gathered once, and not again for each day.
  const isWhole = query.q === "" && isUnfiltered(query);
  const gathered = isWhole
    ? null
    : Prisma.sql`select b.id, b.status, b."stepOn", b."holdUntil", b."reviewOn" from "Bottleneck" b
      where ${inSpan(span)} and ${matches}`;
  const found = (on: Prisma.Sql) =>
    isWhole
      ? Prisma.sql`select b.id, false as "isDone" from "Bottleneck" b where ${on} and ${matches} order by b.id`
      : Prisma.sql`select b.id, false as "isDone" from gathered b where ${on} order by b.id`;
  const titled = Prisma.sql`join "Bottleneck" b on b.id = f.id ${joinBestText(reader)}`;
  const joins = Prisma.sql`${titled} ${joinNextStep}`;
  const seen = visibleSql("bottleneck", viewer);
  const kinds: KindOnDays[] = [
    {
      ...{ kind: "step", found: found(dated) },
      told: { columns: whatIsNext, joins, seen },
    },
    {
      ...{ kind: "review", found: found(reviewed) },
      told: {
        columns: Prisma.sql`b.reference, b."isPractice", t.title as what, t.language as "whatLanguage"`,
        ...{ joins: titled, seen },
      },
    },
    milestonesOnDays(
      viewer,
      Prisma.sql`exists (select from "BottleneckProject" l join "Bottleneck" b on b.id = l."bottleneckId"
        where l."projectId" = p.id and ${matches})`,
    ),
    ...(viewer ? [stepsDone(viewer, matches)] : []),
  ];
  return readDays(
    span,
    kinds,
    { by: [dependsOn(bottleneckSource, query), reachedKey(viewer)], gathered },
    pick,
  );
}

const whatIsNext = Prisma.sql`b.reference, b."isPractice", coalesce(n.what, t.title) as what,
  coalesce(n.language, b."originalLanguage") as "whatLanguage"`;

/** What has one of these days. */
const inSpan = ({
  from,
  until,
}: DatedSpan) => Prisma.sql`((b."stepOn" >= ${from} and b."stepOn" <= ${until})
  or (b.status = 'ON_HOLD' and b."holdUntil" between ${from}::date and ${until}::date)
  or (b.status = 'WILL_NOT_BE_RESOLVED' and b."reviewOn" between ${from}::date and ${until}::date))`;

/**
 * Nearly all have no day, which stands for one of the last days there are. That none of these is meant leads the planner to
 * the index on the day, also where it knows of no other: else it walks along all records for each day.
 */
const dated = Prisma.sql`(b."stepOn" = days.day and b."stepOn" < '9999')`;

const reviewed = Prisma.sql`((b.status = 'ON_HOLD' and b."holdUntil" = days."on")
  or (b.status = 'WILL_NOT_BE_RESOLVED' and b."reviewOn" = days."on"))`;

/** What was done, on the day on which it was: the public reads what is agreed now, and not what was. */
function stepsDone(viewer: Viewer, matches: Prisma.Sql): KindOnDays {
  const seen = reachedSql("bottleneck", viewer, "see");
  const joins = Prisma.sql`join "Bottleneck" b on b.id = n."bottleneckId"`;
  return {
    kind: "done",
    found: Prisma.sql`select n.id, true as "isDone" from "NextStep" n ${joins}
      where n."doneOn" = days."on" and ${seen} and ${matches} order by n.id`,
    told: {
      columns: Prisma.sql`b.reference, b."isPractice", n.what, coalesce(n.language, b."originalLanguage") as "whatLanguage"`,
      joins: Prisma.sql`join "NextStep" n on n.id = f.id ${joins}`,
      seen,
    },
  };
}
