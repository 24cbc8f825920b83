import "server-only";
import { LRUCache } from "lru-cache";
import { dayAtBorder } from "@/domain/day";
import { isSamePlace } from "@/prisma/own-connections";
import { db, keepPlans } from "./db";
import { env } from "./env";
import { listen } from "./listening";

/**
 * What an answer is made of: what the records refer to, which officials seldom change, records, which they write
 * all day, or the lists that they keep under a name. What is counted of records depends on both: a region counts the cases of its members.
 */
type Ground = "records" | "reference" | "lists";

/** While every write is heard of, an answer stands; past this time, in milliseconds, it is read anew all the same. */
const whileHearing = 600_000;
/** While writes elsewhere may go unheard, nothing is older than this. */
const whileDeaf = 1_000;
const mostKept = 1_000;
/** What depends on typed words and chosen filters is kept apart: anyone can ask for ever others, which push nothing else out. */
const mostAsked = 500;

type Reading = () => Promise<object>;

const memoryOf = (max: number) =>
  new LRUCache<string, object, Reading>({
    max,
    // Whoever waits for an answer gets it, also when it may not be kept any more.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _old, { context }) => context(),
  });
const answers = {
  common: memoryOf(mostKept),
  asked: memoryOf(mostAsked),
  /** There is no end of months to page through: they push nothing out that people looked for. */
  days: memoryOf(mostAsked),
  /** What each official has for themselves. */
  own: memoryOf(mostKept),
};

/** Counts the times that all on this ground was forgotten: part of each key, so that what was being read then is lost too. */
const forgotten: Record<Ground, number> = { records: 0, reference: 0, lists: 0 };

const stateOf = (on: Ground): number[] =>
  on === "records" ? [forgotten.records, forgotten.reference] : [forgotten[on]];

let isHearing = false;
let started: Promise<void> | undefined;

/**
 * An answer from memory, for what costs much to count or hardly changes. It is kept by its name and by all
 * that it depends on beside the ground and the day (`by`); who may see what belongs there too. "asked" is what depends on what was typed or chosen.
 * See docs/decisions/0018-memory-that-is-told.md.
 */
export async function remember<Answer extends object>(
  {
    name,
    on,
    by,
    of = "common",
  }: { name: string; on: Ground; by?: unknown; of?: keyof typeof answers },
  read: () => Promise<Answer>,
): Promise<Answer> {
  started ??= listen(env().DATABASE_DIRECT_URL ?? env().DATABASE_URL, { hear, stand, tell });
  await started;
  const key = JSON.stringify([name, stateOf(on), dayAtBorder(new Date()), by]);
  const answer = await answers[of].forceFetch(key, {
    context: read,
    ttl: isHearing ? whileHearing : whileDeaf,
    // Past its time an answer is given while it is read anew, so that nobody waits; not so what may be wrong.
    allowStale: isHearing,
  });
  // A name has one kind of answer.
  return answer as Answer;
}

/** Drops every answer made of records: after each write, so that its writer reads it at once. */
export function forgetKept(): void {
  forgotten.records += 1;
}

/** Drops every answer made of what the records refer to: after an official changed it. */
export function forgetReference(): void {
  forgotten.reference += 1;
}

/** Drops every answer made of the lists under a name. */
export function forgetLists(): void {
  forgotten.lists += 1;
}

/** What the database tells of a write, by whichever server: see the migration tell_of_writes. */
function hear(ground: string): void {
  if (isGround(ground)) forgotten[ground] += 1;
}

const tell = (channel: string, word: string) =>
  db.$executeRaw`select pg_notify(${channel}, ${word})`;

/** What was written while nothing was heard is not known: nothing from before counts. */
function stand(hearing: boolean): void {
  keepPlans(hearing && hasOwnConnections());
  if (hearing === isHearing) return;
  isHearing = hearing;
  for (const ground of Object.keys(forgotten).filter(isGround)) forgotten[ground] += 1;
}

const isGround = (word: string): word is Ground => Object.hasOwn(forgotten, word);

/** Words come through at the address that all statements take: no pooler stands there that hands connections on. */
function hasOwnConnections(): boolean {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  return isSamePlace(DATABASE_URL, DATABASE_DIRECT_URL ?? DATABASE_URL);
}
