import { expect, test } from "vitest";
import { bottleneckImport } from "@/domain/bottleneck/import";
import { languages } from "@/domain/language";
import { projectImport } from "@/domain/project/import";
import { messages } from "@/i18n/messages";
import { emptyWorkbook } from "./empty-workbook";
import { headOf, readHeads } from "./heads";
import { Unreadable } from "./limits";
import { readFile } from "./read-file";

const read = (file: Uint8Array | string) => {
  const found = readFile(Buffer.from(file as Uint8Array));
  return found.ok ? found.tables : found.problem;
};

const screens = [
  { list: "BottleneckList", imported: { declaration: bottleneckImport } },
  { list: "ProjectList", imported: { declaration: projectImport } },
] as const;

/** What is understood of a table of text. */
function heads(text: string, screen: (typeof screens)[number] = screens[0]) {
  const tables = read(text);
  if (typeof tables === "string") return tables;
  try {
    return readHeads(tables, screen, 5000);
  } catch (error) {
    return error instanceof Unreadable ? error.problem : "defect";
  }
}

test.each(
  screens.flatMap((screen) =>
    languages.map((language) => [screen.list, language, screen] as const),
  ),
)("the model of %s in %s is understood, column by column", async (_, language, screen) => {
  const { columns } = screen.imported.declaration;
  const names = columns.map((column) => headOf(column, screen, language));
  expect(new Set(names).size).toBe(names.length);
  const tables = read(await emptyWorkbook(screen.list, names));
  if (typeof tables === "string") throw new Error(tables);
  const rows = [...tables[0]!.rows, { number: 2, cells: ["x"] }];
  const found = readHeads([{ rows }], screen, 5000);
  expect(found.heads.map(({ column }) => column)).toEqual(columns.map(({ name }) => name));
});

test("heads are found below a title, in any language; what is unknown, double or not taken is named and not kept", () => {
  const found = heads(
    "Overzicht 2026\n\nTITRE;problem;Thema's;Status;Opmerking;titel;;Nummer\nBrug;Dicht;x;Open;geheim;y;z;A1\n",
  );
  expect(found).toEqual({
    heads: [
      { text: "TITRE", column: "title" },
      { text: "problem", column: "problem" },
      { text: "Thema's", column: "themes" },
      { text: "Nummer", column: "yourNumber" },
    ],
    ignored: [
      { text: "Status", why: "notTaken" },
      { text: "Opmerking", why: "unknown" },
      { text: "titel", why: "double" },
      { text: "", why: "unknown" },
    ],
    rows: [{ number: 4, cells: ["Brug", "Dicht", "x", "A1"] }],
  });
});

test("a column of numbers of the portal is known by what stands in it", () => {
  const found = heads("Nummer;Titel\nGW-2026-0001;Brug\n");
  expect(found).toMatchObject({ heads: [{ column: "reference" }, { column: "title" }] });
});

test("a text that our own file guards against being run comes back as it was, and what is no sign goes", () => {
  const found = heads(`Titel;Probleem\n"'=1+1";'t Zand${" ".repeat(120_000)}\0\n`);
  expect(found).toMatchObject({ rows: [{ cells: ["=1+1", "'t Zand"] }] });
});

test.each([
  ["without heads", "a;b\nc;d\n", "noHeads"],
  ["without rows", "Titel;Probleem\n", "onlyHeads"],
  ["with too many rows", `Titel;Probleem\n${"a;b\n".repeat(5001)}`, "tooManyRows"],
])("a table %s is refused as a whole", (_, text, problem) => {
  expect(heads(text)).toBe(problem);
});

test("of a cell that is too long a trial keeps no more than shows that it is", () => {
  const found = heads(`Titel;Probleem\n${"🚲".repeat(60_000)};\0${"a".repeat(20_001)}\n`);
  const cells = typeof found === "string" ? [] : (found.rows[0]?.cells ?? []);
  expect(cells.map(({ length }) => length)).toEqual([20_002, 20_001]);
});

test.each(
  screens.flatMap((screen) =>
    languages.map((language) => [screen.list, language, screen] as const),
  ),
)("no column of the portal's own file of %s in %s is unknown to it", (_, language, screen) => {
  const columns = Object.values(messages[language][screen.list].column);
  const row = columns.map(() => "x");
  const table = heads([columns, row].map((cells) => cells.join(";")).join("\n"), screen);
  if (typeof table === "string") throw new Error(table);
  expect(table.ignored.filter(({ why }) => why === "unknown")).toEqual([]);
});
