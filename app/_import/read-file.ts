import { type FileProblem, type FileTable, largestFile, mostColumns, Unreadable } from "./limits";
import { readCsv } from "./read-csv";
import { readDocx } from "./read-docx";
import { readXlsx } from "./read-xlsx";
import { openZip } from "./zip";

type FileRead = { ok: true; tables: FileTable[] } | { ok: false; problem: FileProblem };

/**
 * The tables of a file, by what it is and not by what it is called: a CSV, a spreadsheet (XLSX) or a document of Word
 * (DOCX). Of everything else it says what is the matter.
 */
export function readFile(file: Buffer): FileRead {
  try {
    if (file.length > largestFile) throw new Unreadable("tooLarge");
    const tables = tablesOf(file);
    const filled = tables.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) throw new Unreadable("noTable");
    const isWide = ({ rows }: FileTable) => rows.some(({ cells }) => cells.length > mostColumns);
    if (filled.some(isWide)) throw new Unreadable("tooManyColumns");
    return { ok: true, tables: filled };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

const begins = (file: Buffer, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);

function tablesOf(file: Buffer): FileTable[] {
  if (file.length === 0) throw new Unreadable("empty");
  // Office files of before 2007, and newer ones with a password.
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable("oldOffice");
  if (begins(file, 0x50, 0x4b)) return tablesOfOffice(file);
  if (/^\s*(?:%PDF|\{\\rtf|<!doctype html|<html|<\?xml)/i.test(file.toString("latin1", 0, 100)))
    throw new Unreadable("notATable");
  return readCsv(file);
}

function tablesOfOffice(file: Buffer): FileTable[] {
  const parts = openZip(file);
  if (parts.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    throw new Unreadable("hasMacros");
  const types = parts.read("[Content_Types].xml")?.toString("utf8") ?? "";
  if (/macroEnabled/i.test(types)) throw new Unreadable("hasMacros");
  if (parts.names.includes("xl/workbook.xml")) return readXlsx(parts);
  if (parts.names.includes("word/document.xml")) return readDocx(parts);
  throw new Unreadable("notATable");
}
