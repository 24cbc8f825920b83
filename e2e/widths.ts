import type { Page } from "@playwright/test";

/**
 * What does not fit on this page: how far it can be scrolled aside, and each text that runs out of the box it
 * stands in. On a screen, what stands in a box that scrolls by itself fits; on paper nothing scrolls.
 */
export async function misfits(page: Page, { onPaper = false } = {}): Promise<string[]> {
  return page.evaluate((onPaper) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} too wide`] : [];
    const inLine = (element: Element) =>
      /^(inline|contents)$/.test(getComputedStyle(element).display);
    const scrolls = (element: Element) =>
      /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const isAside = (element: Element) => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (scrolls(at) && !(onPaper && at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 1))
          return true;
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      let box = text.parentElement;
      if (!text.textContent?.trim() || !box?.checkVisibility()) continue;
      if (box.closest("svg, select, textarea") || isAside(box)) continue;
      while (box.parentElement && inLine(box)) box = box.parentElement;
      const range = document.createRange();
      range.selectNodeContents(text);
      const right = Math.max(...[...range.getClientRects()].map((line) => line.right));
      const edge = Math.min(box.getBoundingClientRect().right, clientWidth);
      if (right > edge + 1.5) {
        const name = `${box.localName}.${box.className}`.slice(0, 60);
        found.push(`${Math.round(right - edge)} out of ${name}: ${text.textContent.slice(0, 40)}`);
      }
    }
    return found;
  }, onPaper);
}
