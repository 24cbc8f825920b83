import "server-only";
import { z } from "zod";

const tries = 3;

/** How the driver says that the database undid one of two that waited for each other. */
const crossedError = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({ kind: z.literal("TransactionWriteConflict") }),
    }),
  }),
});

/**
 * Two writes may wait for each other: a merge for a record that is being saved, and this for the organisation. The
 * database undoes one of them as a whole; that one is done again.
 */
export async function againWhenCrossed<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await transaction();
    } catch (error) {
      if (tried === tries || !crossedError.safeParse(error).success) throw error;
    }
}
