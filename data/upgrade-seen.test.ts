import { beforeAll, expect, test } from "vitest";
import { viewerWith } from "@/scripts/practice/viewer-with";
import { findBottleneck } from "./bottleneck/page";
import { findProject } from "./project/page";
import { broughtUp } from "./testing/brought-up";
import { fourthDatabase, seenThen } from "./testing/first-portal";
import { asJson, notLoaded, recordNow } from "./testing/record-then";

const { records, readers } = seenThen("fourth-portal");

beforeAll(async () => {
  const { client, url } = await broughtUp(fourthDatabase());
  // These tests may run at a moment before that database was made.
  await client.query(`update "Grant" set "from" = least("from", $1)`, [new Date()]);
  await client.end();
  // From here on every function of data/ works on the database that was brought up.
  process.env.DATABASE_URL = url;
});

/** Every record that any reader of then could read: the others must still be refused. */
const references = [...new Set(Object.values(readers).flatMap((seen) => Object.keys(seen)))];

test.each(Object.keys(readers))(
  "%s reads of what was there before work moved what they read then, and may do what they might",
  async (reader) => {
    const viewer = reader === "public" ? null : await viewerWith(reader);
    for (const reference of references) {
      const seen = readers[reader]?.[reference];
      const then = records[seen?.view ?? -1] ?? null;
      const now = asJson(await recordNow(viewer, reference));
      expect({ reference, now }).toEqual({ reference, now: then && notLoaded(then) });
      expect(await mayDoNow(viewer, reference)).toMatchObject(seen?.may ?? {});
    }
  },
);

/** What is new beside what one might do then (an answer, a plan) is told by its own tests. */
async function mayDoNow(viewer: Parameters<typeof findProject>[0], reference: string) {
  const find = reference.startsWith("GW") ? findBottleneck : findProject;
  return (await find(viewer, reference))?.may ?? {};
}
