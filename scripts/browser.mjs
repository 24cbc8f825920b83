import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot } from "./folders.mjs";
import { run } from "./run.mjs";
import { Problem, say } from "./say.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that works: one that is there, else one installed with the means at hand. */
export async function findBrowser() {
  const found = (await present()) ?? (await downloaded()) ?? (await fromSystem());
  if (found) return found;
  throw new Problem(
    "No Chromium was found and none could be installed: install chromium, or set CHROMIUM_PATH to one.",
  );
}

async function present() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !works(given))
    throw new Problem(`CHROMIUM_PATH is "${given}": no browser there works.`);
  const candidates = given ? [given] : [await ofPlaywright(), ...places];
  return candidates.find(works);
}

async function downloaded() {
  say("Installing Playwright's Chromium");
  const program = inRoot("node_modules", "@playwright", "test", "cli.js");
  await run(process.execPath, [program, "install", "chromium"], { quiet: true, seconds: 180 });
  return present();
}

async function fromSystem() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("Installing the system's package chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { quiet: true, env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    quiet: true,
    env,
  });
  return present();
}

async function ofPlaywright() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function works(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
