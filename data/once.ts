import "server-only";
import { createHash } from "node:crypto";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { isRepeatedRequest, writtenBefore } from "./audit";

/**
 * What a write is recognised by when the same form comes in again: its request id and all it asks.
 * A form that was changed after it had been sent is a new request.
 */
export const requestKey = (request: { requestId: string }): string =>
  createHash("sha256").update(JSON.stringify(request)).digest("hex");

/**
 * Carries out a write, and answers a repeated post of the same form as the first one was answered:
 * a double click is not told that a colleague was first.
 */
export async function once<T>(
  viewer: Viewer,
  key: string,
  done: Outcome<T>,
  write: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const outcome = await write().catch((error: unknown) => {
    if (isRepeatedRequest(error)) return refused("overtaken");
    throw error;
  });
  if (outcome.ok) return outcome;
  return (await writtenBefore(viewer, key)) === null ? outcome : done;
}
