import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "../ports.mjs";
import { Problem, say } from "../say.mjs";
import { startPortal, stopPortal } from "./portal.mjs";
import { part, timedAnswer } from "./timing.mjs";

const [warmUps, rounds] = [30, 200];

/**
 * Another version of the portal, a checkout in `folder`, beside this one: on the same database, and each page asked of both
 * in turn. What differs then is the version alone, not the machine or the hour. It has to find its way in a database of today.
 */
export async function measureBeside(folder, { env, pages }) {
  const other = await otherVersion(resolve(folder));
  await other.prepare(env.NEXT_DIST_DIR);
  const port = await freePort();
  const there = await other.start({ ...env, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` });
  const here = await startPortal(env);
  say("Asking each page of both versions in turn");
  const timed = [];
  for (const page of pages) timed.push(await askBoth(page, here, there));
  await Promise.all([stopPortal(here), other.stop(there)]);
  const blankOf = ({ cookie }) => timed[cookie ? 1 : 0];
  return timed.map((page) => ({ ...page, blank: blankOf(page) }));
}

async function askBoth(page, here, there) {
  const [now, before] = [[], []];
  for (let at = 0; at < warmUps + rounds; at += 1) {
    const both = [
      [there, before],
      [here, now],
    ];
    // Who is asked second finds what the database has just read.
    for (const [portal, times] of at % 2 ? both : both.toReversed()) {
      const { ms, status } = await timedAnswer(portal, page, at);
      if (status !== 200) throw new Problem(`"${page.name}" was answered with ${status}.`);
      if (at >= warmUps) times.push(ms);
    }
  }
  return { ...page, now: part(now, 0.5), before: part(before, 0.5) };
}

/** The scripts of that checkout, which know it. */
async function otherVersion(folder) {
  if (!existsSync(join(folder, "scripts", "bench", "portal.mjs")))
    throw new Problem(`There is no checkout of the portal in ${folder}.`);
  const script = (...path) => import(pathToFileURL(join(folder, "scripts", ...path)).href);
  const portal = await script("bench", "portal.mjs");
  return {
    start: portal.startPortal,
    stop: portal.stopPortal,
    prepare: async (built) => {
      await (await script("install.mjs")).ensureInstalled();
      await (await script("generate.mjs")).ensureClient();
      await (await script("build.mjs")).ensureBuild({ folder: built });
    },
  };
}
