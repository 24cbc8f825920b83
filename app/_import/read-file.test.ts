import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { zipOf } from "@/domain/testing/pack";
import { readFile } from "./read-file";

const read = (file: Buffer | string | Uint8Array) => {
  const found = readFile(Buffer.from(file as Buffer));
  return found.ok ? found.tables : found.problem;
};

/** The filled rows of the first table. */
const rowsIn = (file: Buffer | string | Uint8Array) => {
  const tables = read(file);
  return typeof tables === "string" ? tables : tables[0]?.rows;
};

const table = [
  { number: 1, cells: ["Titel", "Regio’s"] },
  { number: 3, cells: ["Brug; oud", 'Een\n"Twee"'] },
];
const csv = (sign: string) =>
  `Titel${sign}Regio’s\r\n${sign}\r\n"Brug; oud"${sign}"Een\n""Twee"""\r\n\r\n`;

test.each([
  ["semicolons", csv(";")],
  ["commas", csv(",")],
  ["tabs", csv("\t")],
  ["a mark of its order", `\uFEFF${csv(";")}`],
  ["the sign named in the first line", `sep=,\r\n${csv(",")}`],
  ["UTF-16", Buffer.from(`\uFEFF${csv(";")}`, "utf16le")],
  ["UTF-16 the other way round", Buffer.from(`\uFEFF${csv(";")}`, "utf16le").swap16()],
  ["UTF-16 without a mark", Buffer.from(csv(";"), "utf16le")],
  ["windows-1252", Buffer.from(csv(";").replaceAll("’", "\x92"), "latin1")],
])("a table of text is read with %s", (_, file) => {
  expect(rowsIn(file)).toEqual(table);
});

const sheet = (rows: string, styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>') =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="a" r:id="r2" state="hidden"/><sheet name="b" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    "xl/sharedStrings.xml":
      "<sst><si><t>Titel</t></si><si><r><t>Twee </t></r><r><t>delen &amp; meer</t></r><rPh><t>x</t></rPh></si></sst>",
    "xl/worksheets/sheet1.xml": `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    "xl/worksheets/sheet2.xml": "<worksheet/>",
  });

test("a spreadsheet is read: texts, days, numbers, results of formulas, where they stand", () => {
  const rows =
    '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row>' +
    '<x:row r="2"/>' +
    '<x:row r="4"><x:c r="A4" s="1"><x:v>46359.75</x:v></x:c><x:c r="B4"><x:v>0.30000000000000004</x:v></x:c>' +
    '<x:c r="C4" t="str"><x:f>A1&amp;"x"</x:f><x:v>Titelx</x:v></x:c><x:c r="D4" t="e"><x:v>#REF!</x:v></x:c>' +
    '<x:c r="E4" t="inlineStr"><x:is><x:t xml:space="preserve"> los </x:t></x:is></x:c><x:c r="F4"><x:v>1.234</x:v></x:c></x:row>';
  expect(rowsIn(sheet(rows))).toEqual([
    { number: 1, cells: ["Titel", "", "Twee delen & meer"] },
    { number: 4, cells: ["2026-12-03", "0.3", "Titelx", "#REF!", " los ", "1.2340"] },
  ]);
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
const document = (body: string) =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
  });

test("the tables of a Word document are read, without what was struck out in it", () => {
  const body =
    `${paragraph("Een brief.")}<w:tbl><w:tr>${cell("Titel")}${cell("Regio’s", '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${cell("Brug")}<w:tc>${paragraph("Twente")}${paragraph("Borken")}</w:tc>` +
    "<w:tc><w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t><w:br/><w:t>!</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>";
  expect(rowsIn(document(body))).toEqual([
    { number: 1, cells: ["Titel", "Regio’s", ""] },
    { number: 2, cells: ["Brug", "Twente\nBorken", "nieuw\n!"] },
  ]);
  for (const odd of ["-5", "1.5", "0", "x"]) {
    const wide = cell("Titel", `<w:gridSpan w:val="${odd}"/>`);
    expect(rowsIn(document(`<w:tbl><w:tr>${wide}${cell("Regio")}</w:tr></w:tbl>`))).toEqual([
      { number: 1, cells: ["Titel", "Regio"] },
    ]);
  }
  expect(read(document(paragraph("Zonder tabel.")))).toBe("noTable");
});

/** A ZIP of these parts, and of a last one that is packed; it says that it is small. */
function packed(parts: Record<string, string>, name: string, body: string): Buffer {
  const small = deflateRawSync(body, { level: 9 });
  const file = Buffer.from(zipOf({ "[Content_Types].xml": "<Types/>", ...parts, [name]: small }));
  // Said to be packed (8) in its entry: the directory is believed in nothing else.
  file.writeUInt16LE(8, file.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 10);
  return file;
}

const related = "xl/_rels/workbook.xml.rels";
const bomb = () =>
  packed({ [related]: "<Relationships/>" }, "xl/workbook.xml", " ".repeat(40 * 1024 * 1024));

/** A spreadsheet of texts alone, which unpack to thousands of times what is sent. */
const texts = (strings: string) =>
  packed({ [related]: "<R/>", "xl/workbook.xml": "<workbook/>" }, "xl/sharedStrings.xml", strings);

const protectedZip = () => {
  const file = Buffer.from(sheet(""));
  for (let at = file.indexOf("PK\x01\x02"); at >= 0; at = file.indexOf("PK\x01\x02", at + 4))
    file.writeUInt16LE(1, at + 8);
  return file;
};

test.each<[string, Buffer | string | Uint8Array, string]>([
  ["an empty file", "", "empty"],
  ["a PDF that is called something else", "%PDF-1.7 …", "notATable"],
  ["a page of the web", "<!DOCTYPE html><table></table>", "notATable"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "notATable"],
  ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "oldOffice"],
  ["a file with macros", zipOf({ "xl/workbook.xml": "x", "xl/vbaProject.bin": "x" }), "hasMacros"],
  [
    "a file that says it has macros",
    zipOf({ "[Content_Types].xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    "hasMacros",
  ],
  ["a file with a password", protectedZip(), "isProtected"],
  ["another ZIP", zipOf({ "brief.txt": "x" }), "notATable"],
  ["half a ZIP", Buffer.from(sheet("")).subarray(0, 300), "broken"],
  ["a spreadsheet of which the XML is broken", sheet("<x:row><x:c"), "broken"],
  ["entities that burst", document('<!DOCTYPE d [<!ENTITY a "b">]>'), "broken"],
  ["a ZIP that unpacks to more than it says", bomb(), "tooMuchUnpacked"],
  [
    "a cell in the last column",
    sheet('<x:row r="1"><x:c r="XFD1"><x:v>1</x:v></x:c></x:row>'),
    "tooManyColumns",
  ],
  [
    "a cell in the last row",
    sheet('<x:row r="1048576"><x:c r="A1048576"><x:v>1</x:v></x:c></x:row>'),
    "tooManyRows",
  ],
  [
    "many rows that all say they are the first",
    sheet('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'.repeat(20_001)),
    "tooManyRows",
  ],
  [
    "a Word table of too many rows",
    document(`<w:tbl>${`<w:tr>${cell("x")}</w:tr>`.repeat(20_001)}</w:tbl>`),
    "tooManyRows",
  ],
  ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, 65), "tooLarge"],
  ["blank lines", " \n;;;\n", "noTable"],
  ["an unclosed quotation mark", 'Titel;Regio\n"abc;def\n', "broken"],
])("%s is refused for what it is", (_, file, problem) => {
  expect(read(file)).toBe(problem);
});

/** A spreadsheet of these sheets and these texts. */
function book(sheets: readonly string[], strings = "<sst/>") {
  const nths = sheets.map((_, nth) => nth);
  const shown = nths.map((nth) => `<sheet r:id="r${nth}"/>`).join("");
  const related = nths.map((nth) => `<Relationship Id="r${nth}" Target="worksheets/${nth}.xml"/>`);
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook><sheets>${shown}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${related.join("")}</Relationships>`,
    "xl/sharedStrings.xml": strings,
    ...Object.fromEntries(
      sheets.map((rows, nth) => [
        `xl/worksheets/${nth}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

const rowsOfLast = (count: number) => '<row><c r="GR1"><v>1</v></c></row>'.repeat(count);
const wideRow = `<w:tr>${cell("x", '<w:gridSpan w:val="200"/>')}</w:tr>`;
const [deep, high] = ["<a>".repeat(101), "</a>".repeat(101)];

test.each<[string, Uint8Array | string, string]>([
  [
    "rows of all sheets together",
    book(Array(5).fill("<row><c><v>1</v></c></row>".repeat(4001))),
    "tooManyRows",
  ],
  [
    "empty cells before those of the last column",
    book(Array(3).fill(rowsOfLast(3400))),
    "tooMuchUnpacked",
  ],
  ["sheets", book(Array(101).fill("")), "tooManyTables"],
  ["tables in Word", document("<w:tbl/>".repeat(101)), "tooManyTables"],
  ["tables in tables", document("<w:tbl>".repeat(101) + "</w:tbl>".repeat(101)), "broken"],
  [
    "rows of all tables in Word together",
    document(
      Array(5)
        .fill(`<w:tbl>${"<w:tr/>".repeat(4001)}</w:tbl>`)
        .join(""),
    ),
    "tooManyRows",
  ],
  [
    "cells that say they are wide",
    document(`<w:tbl>${wideRow.repeat(10_001)}</w:tbl>`),
    "tooMuchUnpacked",
  ],
  ["texts that lie deep", book([""], `<sst>${deep}<si><t>x</t></si>${high}</sst>`), "broken"],
  [
    "attributes of one element",
    book([""], `<sst ${Array.from({ length: 201 }, (_, nth) => `a${nth}=""`).join(" ")}/>`),
    "broken",
  ],
  ["attributes without a value", book([""], `<sst ${"a ".repeat(1002)}/>`), "broken"],
  ["elements", texts(`<sst>${"<a/>".repeat(2_000_000)}</sst>`), "tooMuchUnpacked"],
  ["written signs", texts(`<sst>${"&lt;".repeat(2_000_001)}</sst>`), "tooMuchUnpacked"],
  ["lines of a CSV", `a;b\n${"\n;".repeat(20_001)}`, "tooManyRows"],
  ["cells in the lines of a CSV", `${";".repeat(199)}\n`.repeat(10_001), "tooMuchUnpacked"],
  ["cells in one line of a CSV", "a;".repeat(100_000), "tooManyColumns"],
])("a small file of too many %s is refused", (_, file, problem) => {
  expect(read(file)).toBe(problem);
});

test("a sign beside a text, as Japanese has them, is no text, and the text after it is one", () => {
  const strings =
    "<sst><si><rPh><t>x</t></rPh><t>Titel</t></si><si><r><t>a</t></r><phoneticPr/><r><t>b</t></r></si></sst>";
  const row = '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
  expect(rowsIn(book([row], strings))).toEqual([{ number: 1, cells: ["Titel", "ab"] }]);
});

test("one long text in thousands of cells is not read thousands of times", () => {
  const strings = `<sst><si><t>${"a".repeat(30_000)}</t></si></sst>`;
  const cells = '<c t="s"><v>0</v></c>'.repeat(10);
  expect(read(book([`<row>${cells}</row>`.repeat(100)], strings))).toBe("tooMuchUnpacked");
});
