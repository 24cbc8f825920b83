import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "../ports.mjs";
import { Problem, say } from "../say.mjs";
import { startPortal, stopPortal } from "./portal.mjs";
import { part, timedAnswer } from "./timing.mjs";

const [warmUps, rounds] = [20, 100];

/**
 * Another version of the portal, a checkout in `folder`, beside this one: on the same database, and each page asked of both
 * in turn. What differs then is the version alone, not the machine or the hour. Pages that only one of them has are left out.
 */
export async function measureBeside(folder, { env, pages }) {
  const other = await otherVersion(resolve(folder));
  await other.prepare(env.NEXT_DIST_DIR);
  const port = await freePort();
  const there = await other.start({ ...env, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` });
  try {
    const here = await startPortal(env);
    return await askAll(pages, here, there);
  } finally {
    // What that checkout starts, only it would end.
    await other.stop(there);
  }
}

async function askAll(pages, here, there) {
  say("Asking each page of both versions in turn");
  const timed = [];
  for (const page of pages) {
    const both = await Promise.all([here, there].map((portal) => timedAnswer(portal, page, 0)));
    if (both.every(({ status }) => status === 200)) timed.push(await askBoth(page, here, there));
    else say(`Only one of them has the page "${page.name}"`);
  }
  await stopPortal(here);
  const [blank, signedIn] = timed;
  return timed.map((page) => ({ ...page, blank: page.cookie ? signedIn : blank }));
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
      const { ms } = await timedAnswer(portal, page, at);
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
