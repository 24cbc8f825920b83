import { db } from "@/data/db";
import { noteDue } from "./due";
import { parts } from "./parts";
import { remove } from "./remove";
import { tell } from "./tell";

/** Tells the practice story in a demo, or takes it away; called by `practice.mjs`, as the owner of the tables. */
const [what] = process.argv.slice(2);
if (what === "remove") {
  await noteDue(false);
  const gone = await remove();
  console.log(
    gone > 0 ? `  Practice story: ${gone} records removed.` : "  There is no practice story here.",
  );
} else {
  const { told } = await tell(parts, new Date());
  console.log(`  Practice story: ${parts.length} records, ${told} things that happened to them.`);
}
await db.$disconnect();
// What listens for writes elsewhere would keep the program alive.
process.exit(0);
