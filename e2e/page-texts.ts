import type { Page } from "@playwright/test";
import type { Language } from "@/domain/language";
import { folders, pageAddress, pages } from "./pages";

/** A text as it stands on a page, in one piece, and the language that the page says it is in. */
export type PageText = { text: string; lang: string };

/** A link to a record, and the words around it: of its row, line or card. */
export type RecordLink = { reference: string; around: string };

export type PageRead = { address: string; texts: PageText[]; links: RecordLink[] };

/**
 * A page as it was served, read without drawing it: dozens of them take seconds. What is typed into a field, is an option
 * or is for scripts is left out.
 */
export async function readPage(page: Page, address: string): Promise<PageRead> {
  const response = await page.request.get(address);
  if (response.status() !== 200) throw new Error(`${response.status()} at ${address}`);
  const read = await page.evaluate(
    (html) => {
      const { documentElement: root, body } = new DOMParser().parseFromString(html, "text/html");
      body.normalize();
      const texts: { text: string; lang: string }[] = [];
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = (walker.currentNode.textContent ?? "").replace(/[ \n\t]+/g, " ");
        const around = walker.currentNode.parentElement;
        if (!text.trim() || around?.closest("script, style, template, textarea, option, title"))
          continue;
        const lang = around?.closest("[lang]")?.getAttribute("lang") ?? root.lang;
        texts.push({ text, lang });
      }
      const links = [...body.querySelectorAll("main a[href]")].flatMap((link) => {
        const [, reference] = /\/(G[WP]-\d{4}-\d{4,})$/.exec(link.getAttribute("href") ?? "") ?? [];
        const around = link.closest("li, tr, dd, article, section, p");
        return reference ? [{ reference, around: around?.textContent ?? "" }] : [];
      });
      return { texts, links };
    },
    html(await response.text()),
  );
  return { address, ...read };
}

/** React parts two texts of one line by a comment, which nobody sees. */
const html = (served: string) => served.replaceAll("<!-- -->", "");

/** The folders of all pages that one of these readers is the first to open. */
export const foldersFor = (...readers: (typeof pages)[string][]): string[] =>
  folders().filter((folder) => readers.some((reader) => reader === pages[folder]));

/** The page of a folder, of a record as it is now: another journey may take one away from the public meanwhile. */
export async function readFolder(page: Page, language: Language, folder: string) {
  for (let tries = 1; ; tries += 1) {
    const address = (await pageAddress(folder)).replace(/\/$/, "");
    const read = await readPage(page, `/${language}${address}`).catch((failure: Error) => failure);
    if (!(read instanceof Error)) return read;
    if (tries === 5) throw read;
  }
}
