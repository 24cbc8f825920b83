import { findBrowser } from "../browser.mjs";
import { say } from "../say.mjs";
import { part } from "./timing.mjs";

const times = 7;

/**
 * How long after a click the rows of the list stand on the screen, in a browser that was never here:
 * from the click on the home page to the frame after the one in which the rows are there.
 */
export async function firstView(portal) {
  say("Clicking from home to the list in a browser that was never here");
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const taken = [];
    for (let at = 0; at < times; at += 1) taken.push(await clickThrough(browser, portal.url));
    return { median: part(taken, 0.5), slowest: Math.max(...taken) };
  } finally {
    await browser.close();
  }
}

async function clickThrough(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(`${url}/nl`, { waitUntil: "load" });
    await page.locator('header a[href="/nl/bottlenecks"]').first().click();
    await page.waitForFunction(() => globalThis.rowsShownAfter > 0, undefined, { timeout: 30_000 });
    return await page.evaluate(() => globalThis.rowsShownAfter);
  } finally {
    await context.close();
  }
}

/** Runs in the page: remembers the moment of the click, and on the list the moment of its rows. */
function watch() {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener("click", () => sessionStorage.setItem("clickedAt", String(now())), true);
  if (!location.pathname.endsWith("/bottlenecks")) return;
  const look = () => {
    const rows = document.querySelectorAll('main a[href*="/bottlenecks/GW-"]');
    if (rows.length < 10) return requestAnimationFrame(look);
    return requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.rowsShownAfter = now() - Number(sessionStorage.getItem("clickedAt"));
      }),
    );
  };
  look();
}
