import { generate } from "./generate";
import { planFor } from "./plan";

/** Fills the database of DATABASE_URL with BENCH_ROWS believable bottlenecks and 5,000 projects. */
const { DATABASE_URL, BENCH_ROWS = "100000" } = process.env;
if (!DATABASE_URL) throw new Error("DATABASE_URL is missing.");

const began = Date.now();
await generate(DATABASE_URL, planFor(Number(BENCH_ROWS)));
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(`  Generated ${BENCH_ROWS} bottlenecks and 5000 projects in ${seconds} s`);
