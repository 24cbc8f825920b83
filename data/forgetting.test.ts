import { expect, test } from "vitest";
import { countAttempt } from "./attempts";
import { db } from "./db";
import { forgetWhatIsOld } from "./forgetting";

test("attempts to sign in go when they count no more, and no moment before", async () => {
  await countAttempt(["address", "192.0.2.7"]);
  const { windowEnd } = await db.signInAttempt.findFirstOrThrow();
  await forgetWhatIsOld(new Date(windowEnd.getTime() - 1));
  expect(await db.signInAttempt.count()).toBe(1);
  await forgetWhatIsOld(windowEnd);
  expect(await db.signInAttempt.count()).toBe(0);
});
