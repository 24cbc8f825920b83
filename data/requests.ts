import "server-only";
import { createHmac } from "node:crypto";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { env } from "./env";

/**
 * What a write is recognised by when the same form comes in again: who asks, for which act, and all of
 * what is asked. The same id with other content is another request. Keyed with the portal's secret, since
 * a request may hold a password: nobody without that secret can try which one it was.
 */
export const requestKey = (officialId: string, act: string, request: object): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET)
    .update(JSON.stringify([officialId, act, request], inOrder))
    .digest("hex");

/** Names of fields in one order: it says nothing in which order a form sends them. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * Takes a request on, in the transaction of its write; gives the answer when that was done before. A second
 * post of it waits here until the first has ended: then it has its answer, or is the first itself.
 */
export async function takeOn(tx: Transaction, key: string): Promise<{ answer: unknown } | null> {
  const taken = await tx.$executeRaw`
    insert into "AnsweredRequest" (key) values (${key}) on conflict (key) do nothing`;
  if (taken === 1) return null;
  return tx.answeredRequest.findUniqueOrThrow({ where: { key }, select: { answer: true } });
}

/** Keeps what a repeated post of the request is answered with, beside that it was carried out. */
export async function keepAnswer(tx: Transaction, key: string, answer: unknown): Promise<void> {
  if (answer === undefined) return;
  const kept = answer === null ? Prisma.JsonNull : (answer as Prisma.InputJsonValue);
  await tx.answeredRequest.update({
    where: { key },
    data: { answer: kept },
    select: { key: true },
  });
}

/** A request that was refused may be asked again. */
export async function letGo(tx: Transaction, key: string): Promise<void> {
  await tx.answeredRequest.delete({ where: { key }, select: { key: true } });
}

/** For so many days a repeated post is answered as the first one was: longer than a form stays open. */
const answeredDays = 30;

/** Erases the answers to posts that nobody sends again. */
export async function forgetOldAnswers(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - answeredDays * 86_400_000);
  await db.answeredRequest.deleteMany({ where: { at: { lt: oldest } } });
}
