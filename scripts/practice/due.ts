import { db } from "@/data/db";

/** Notes whether the story is still to be told: the next start of the portal tells what is. */
export const noteDue = (isDue: boolean) =>
  db.practiceStory.upsert({
    ...{ where: { id: 1 }, create: { isDue }, update: { isDue }, select: { id: true } },
  });
