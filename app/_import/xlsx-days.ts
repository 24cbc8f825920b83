import { readXml } from "./xml";
import type { Parts } from "./zip";

/** Which styles show a number as a day. */
export function dayStyles(parts: Parts): boolean[] {
  const styles: boolean[] = [];
  if (!parts.names.includes("xl/styles.xml")) return styles;
  const formats = new Map<string, boolean>();
  let isOfCells = false;
  readXml(parts, "xl/styles.xml", {
    open: (element, { numFmtId = "", formatCode = "" }) => {
      if (element === "numFmt") formats.set(numFmtId, isDayFormat(formatCode));
      if (element === "cellXfs") isOfCells = true;
      if (element === "xf" && isOfCells) styles.push(formats.get(numFmtId) ?? builtIn(numFmtId));
    },
    close: (element) => {
      if (element === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

const builtIn = (id: string): boolean => /^(?:1[4-7]|2[27]|2[89]|3[0-6]|5[0-8])$/.test(id);

const isDayFormat = (code: string): boolean =>
  /[dyjat]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general|standaard|standard/gi, ""));
