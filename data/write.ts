import "server-only";
import type { z } from "zod";
import type { Event } from "@/domain/event/event";
import { doneWith, type Outcome, type Refused, refused } from "@/domain/outcome";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { recordEvents } from "./audit";
import { momentNow } from "./clock";
import { againWhenCrossed } from "./crossed";
import { db } from "./db";
import { logBounded, outlineOf } from "./log";
import { forgetKept } from "./memory";
import { keepAnswer, letGo, requestKey, takeOn } from "./requests";

/** Something to do once the write stands: it must bear not being done, should the server stop. */
type Work = () => void | Promise<void>;

/** What a write is about, before anything is changed. */
type Write<Row, T> = {
  /** What is done, as in "bottleneck.publish": the same form to do something else is another request. */
  act: string;
  /** All that a form asks, with the id that the page gave it. Null where doing it again changes nothing. */
  request: { requestId: string; [field: string]: unknown } | null;
  /** The post as it came in, where more may be asked than it says: it is recognised by this instead. */
  sameAs?: object | undefined;
  /** Finds the row as this official may know of it and holds it until the end; null: it is not there. */
  lock: (tx: Transaction) => Promise<Row | null>;
  /** In which role it may be done; null when it may not. "own" needs no role: it is one's own. */
  roleFor: (row: Row) => Role | "own" | null;
  /** The version that the form was made from, and that of the row. */
  version?: { asked: number; of: (row: Row) => number };
  /** The kind of value that is given again to a repeated post. */
  answer?: z.ZodType<T>;
  /** How long it may wait for a connection and take, in milliseconds; left out, as the client says. */
  patience?: { maxWait: number; timeout: number };
  /** False for what stands in no list and no count, as a draft: what is kept in memory stays right. */
  isCounted?: boolean;
};

/**
 * What a change has at hand, and all that it may use: whoever asks the database outside `tx` waits for a
 * connection while holding one, and many at once wait for ever. What it needs to know is read before.
 */
export type Writing<Row> = {
  tx: Transaction;
  row: Row;
  role: Role | null;
  now: Date;
  afterCommit: (work: Work) => void;
};

/** What happened, in another role than the one that was asked where it says so. */
export type Told = Event & { role?: Role };

/**
 * What a change did: its value and what happened, or a refusal, which undoes all that was written. A
 * refusal that is itself something that happened, such as a wrong password, says so and stays.
 */
export type Change<T> =
  | { ok: true; value: T; events: readonly Told[]; again?: T }
  | (Refused & { events?: readonly Told[] });

/** The answer of a change that was carried out; no event where all was so already. */
export const happened = (...events: readonly Told[]): Change<undefined> => ({
  ok: true,
  value: undefined,
  events,
});

/**
 * The one way to write. In one transaction: recognises the request, and gives a repeated post the answer
 * of the first; holds the row that the official may know of; asks in which role; compares the version;
 * changes; records what happened. Then it forgets what was counted and does what was left for later.
 */
export async function write<Row, T = undefined>(
  viewer: Pick<Viewer, "id">,
  asked: Write<Row, T>,
  change: (writing: Writing<Row>) => Promise<Change<T>>,
): Promise<Outcome<T>> {
  const later: Work[] = [];
  const afterCommit = (work: Work) => void later.push(work);
  try {
    const outcome = await againWhenCrossed(() => {
      later.length = 0;
      return db.$transaction(
        (tx) => writeIn(tx, viewer, asked, (writing) => change({ ...writing, afterCommit })),
        asked.patience,
      );
    });
    await follow(later, asked.isCounted ?? true);
    return outcome;
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

/** Carries a refusal out of the transaction, so that all that was written in it is undone. */
class Undone extends Error {
  constructor(readonly refusal: Refused) {
    super("The write was refused.");
  }
}

const undo = (...refusal: Parameters<typeof refused>): never => {
  throw new Undone(refused(...refusal));
};

async function writeIn<Row, T>(
  tx: Transaction,
  viewer: Pick<Viewer, "id">,
  asked: Write<Row, T>,
  change: (writing: Omit<Writing<Row>, "afterCommit">) => Promise<Change<T>>,
): Promise<Outcome<T>> {
  const key = asked.request && requestKey(viewer.id, asked.act, asked.sameAs ?? asked.request);
  const before = key && (await takeOn(tx, key));
  if (before) return doneWith(answerOf(asked, before.answer));

  const row = (await asked.lock(tx)) ?? undo("notFound");
  const held = asked.roleFor(row) ?? undo("notYours");
  if (asked.version && asked.version.of(row) !== asked.version.asked) undo("overtaken");

  const role = held === "own" ? null : held;
  const result = await change({ tx, row, role, now: momentNow() });
  if (!result.ok && !result.events) return undo(result.refusal, result.problems);
  const events = (result.events ?? []).map((event) => ({ role, ...event }));
  await recordEvents(tx, viewer, events);
  if (!result.ok) {
    if (key) await letGo(tx, key);
    return refused(result.refusal, result.problems);
  }
  if (key) await keepAnswer(tx, key, "again" in result ? result.again : result.value);
  return doneWith(result.value);
}

/** A write without a value is answered by its being done. */
const answerOf = <Row, T>({ answer }: Write<Row, T>, kept: unknown): T =>
  answer ? answer.parse(kept) : (undefined as T);

/** The one place for what follows the commit: what fails here is logged, for the write itself stands. */
async function follow(later: readonly Work[], isCounted: boolean): Promise<void> {
  if (isCounted) forgetKept();
  for (const work of later) {
    try {
      await work();
    } catch (error) {
      logBounded("after-write", outlineOf(error), "what follows a write failed");
    }
  }
}
