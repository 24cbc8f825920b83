import type { Page } from "@playwright/test";

/**
 * Opens each address of this page to its end: when what it shows answers to its scripts. A reader is slower
 * than that; what works before there are scripts is tested in browsers that run none.
 */
export function waitForScripts(page: Page) {
  const open = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await open(address, options);
    await untilScripted(page);
    return answer;
  };
}

/** Waits until the page to which a link led answers to its scripts. */
export const untilScripted = (page: Page) => page.waitForFunction(isScripted);

function isScripted(): boolean | Promise<boolean> {
  const main = document.querySelector("main");
  if (!main || !document.querySelector('script[src*="/_next/"]')) return true;
  // React writes this on an element that is its own from then on; its effects follow before it rests.
  if (!Object.keys(main).some((key) => key.startsWith("__reactFiber"))) return false;
  return new Promise((resolve) => requestIdleCallback(() => resolve(true), { timeout: 2_000 }));
}
