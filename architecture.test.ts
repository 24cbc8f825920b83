import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { nouns as nounTable } from "./domain/noun";

/** What each folder may import from the others. What is not listed is forbidden. */
const mayImport: Record<string, string[]> = {
  domain: [],
  prisma: ["domain"],
  data: ["domain", "prisma"],
  i18n: ["domain"],
  components: ["domain", "i18n"],
  app: ["domain", "data", "components", "i18n"],
  e2e: ["domain", "prisma", "i18n"],
  scripts: ["domain", "data", "prisma"],
};

const files = Object.keys(mayImport)
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("/generated/"));

/** The files of this tree that a file imports, be it a type alone: `from "x"`, `import "x"` and `import("x")`. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /\b(?:from|import)\s*\(?\s*"(@\/|\.\.?\/)([^"]+)"/g,
  );
  return [...found].map(([, root, path]) =>
    join(root === "@/" ? "" : dirname(file), root === "@/" ? path! : root! + path!),
  );
}

/** Tests may look at whatever they test. */
const isTest = (file: string) => file.endsWith(".test.ts") || file.includes("/testing/");

const named = new Map(files.map((file) => [file.replace(/\.tsx?$/, ""), file]));

/** Of each file the files that it imports. */
const imports = new Map(
  files.map((file) => [
    file,
    importsOf(file).flatMap((path) => named.get(path.replace(/\.tsx?$/, "")) ?? []),
  ]),
);

test.each(files.filter((file) => !isTest(file)))("%s stays within its borders", (file) => {
  const source = readFileSync(file, "utf8");
  const folder = file.split("/")[0]!;

  for (const path of importsOf(file))
    expect([folder, ...mayImport[folder]!]).toContain(path.split("/")[0]);

  // i18n/server.ts makes each text ready once; next-intl's own would do so for each request.
  expect(source).not.toContain('"next-intl/server"');
  // The language of a page is what getLocale() reads; of any other text isLocale() says whether it is one.
  expect(source).not.toMatch(/\bas (?:Locale\b|\{ locale)/);
  if (folder === "data") expect(source).toMatch(/^import "server-only";/);
  // What a hand-written statement gives is compared with what it is read as.
  if (folder === "data" && file !== "data/read-rows.ts") expect(source).not.toMatch(/\$queryRaw/);
  if (file.endsWith("/actions.ts")) {
    expect(source).toMatch(/^"use server";/);
    // There is one way to take a form: see docs/decisions/0015-forms-that-the-browser-sends.md.
    for (const [line] of source.matchAll(/^export .*/gm))
      expect(line).toMatch(/^export const \w+Action = (action|openAction|stepAction)\(/);
  }
});

/** What beside the portal reads or writes its records, and why. All else in scripts leaves its database alone. */
const mayQuery: Record<string, string> = {
  "scripts/bench/import-run.ts": "measures the import of a file by the functions of the portal",
  "scripts/practice/": "tells the practice story of a demo through the functions of the portal",
  "scripts/print-administrator-link.ts": "gives who runs the portal a link to become administrator",
};

test("only what is named beside the portal asks its database, and each that is named does", () => {
  const asks = (file: string) => importsOf(file).some((path) => /^(data|prisma)\//.test(path));
  const scripts = files.filter((file) => file.startsWith("scripts/") && !isTest(file));
  const asking = scripts.filter(asks);
  const isNamed = (file: string) => Object.keys(mayQuery).some((name) => file.startsWith(name));
  expect(asking.filter((file) => !isNamed(file))).toEqual([]);
  for (const name of Object.keys(mayQuery))
    expect(asking.some((file) => file.startsWith(name))).toBe(true);
});

test("nothing asks URL.canParse, which in Node 20 refuses hosts with an umlaut once it is in use", () => {
  const scripts = readdirSync("scripts", { recursive: true }).map((file) => `scripts/${file}`);
  for (const file of [...files, ...scripts.filter((file) => /\.(mjs|ts)$/.test(file))])
    if (!isTest(file)) expect(readFileSync(file, "utf8"), file).not.toContain("URL.canParse(");
});

test.each(files.filter((file) => /^(app|components)\//.test(file)))(
  "%s has no inline style, which the Content-Security-Policy would block",
  (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/\bstyle=/);
  },
);

/** The noun whose rules, data or screens a file holds: what is no noun's own is nobody's, or a kit. */
const nounOf = (file: string) =>
  file.match(/^(?:app\/_|components\/|data\/|domain\/)([\w-]+)\//)?.[1] ?? "";
const nouns = ["account", "bottleneck", "partnership", "project", "region", "workbench"];

/** What may look at nouns that are not its own, and why. Everything else that two share has a name beside them. */
const looksAtNouns: Record<string, string> = {
  "domain/event/": "events and who reads them are one closed list for all nouns",
  "domain/workbench.ts": "work is what is open of all nouns",
  "data/workbench/": "work is what is open of all nouns",
  "domain/hand-over.ts": "work goes from account to account",
  "data/hand-over.ts": "work goes from account to account, whatever it is about",
  "data/testing/": "makes whatever a test needs",
  "data/counts/": "one way of counting serves all nouns",
  "data/forgetting.ts": "one timer erases what is old, whatever it belongs to",
  "data/latest-records.ts": "regions and partnerships name the newest of each noun",
  "data/news.ts": "the home page tells what was resolved and what comes, of whatever noun",
  "data/progress.ts": "the home page tells what moved lately, of whatever noun",
  "data/search/": "one search goes over all nouns",
  "app/_records/": "regions and partnerships show the newest of each noun",
  "app/_search/": "one search goes over all nouns",
};

test.each(files.filter((file) => /^(app\/_|components|data|domain)/.test(file) && !isTest(file)))(
  "%s looks at no noun but its own, and at no page",
  (file) => {
    const others = imports.get(file)!.filter((other) => nouns.includes(nounOf(other)));
    const isFree = Object.keys(looksAtNouns).some((free) => file.startsWith(free));
    if (!isFree) expect(others.filter((other) => nounOf(other) !== nounOf(file))).toEqual([]);
    expect(imports.get(file)!.filter((other) => other.startsWith("app/[locale]/"))).toEqual([]);
  },
);

test("the table of nouns names every folder of one, and nothing in it is needless", () => {
  const kits = [
    "counts",
    "entry",
    "event",
    "forms",
    "import",
    "lists",
    "records",
    "search",
    "testing",
    "map",
    "region-picker",
    "search",
    "combobox",
    "search",
    "organisation-field",
    "record-field",
    "shell",
    "ui",
  ];
  const folders = new Set(files.map(nounOf).filter((name) => name && !kits.includes(name)));
  expect([...folders].sort()).toEqual(nouns);
  const strays = (file: string) =>
    imports.get(file)!.some((o) => nouns.includes(nounOf(o)) && nounOf(o) !== nounOf(file));
  for (const free of Object.keys(looksAtNouns))
    expect(files.some((file) => file.startsWith(free) && strays(file))).toBe(true);
});

test("every record with keys and a publication is a noun with a line in domain/noun.ts, and a page", () => {
  const schema = readdirSync("prisma/schema").map((file) =>
    readFileSync(`prisma/schema/${file}`, "utf8"),
  );
  const models = [...schema.join("\n").matchAll(/^model (\w+) \{(.*?)^\}/gms)];
  const published = models.filter(([, , fields]) =>
    ["keys", "published"].every((field) => new RegExp(`^ {2}${field} `, "m").test(fields!)),
  );
  const lines = Object.values(nounTable);
  expect(published.map(([, name]) => name).sort()).toEqual(lines.map(({ type }) => type).sort());
  expect(Object.keys(nounTable).filter((noun) => !nouns.includes(noun))).toEqual([]);
  for (const { section } of lines)
    expect(existsSync(`app/[locale]/${section}/[reference]/page.tsx`)).toBe(true);
  expect(new Set(lines.map(({ letters }) => letters)).size).toBe(lines.length);
});

test.each(files.filter((file) => file.startsWith("domain/") && !isTest(file)))(
  "%s imports zod and the rules only",
  (file) => {
    for (const [, path] of readFileSync(file, "utf8").matchAll(/^[^*/\n]* from "([^"]+)"/gm))
      expect(path === "zod" || path!.startsWith(".")).toBe(true);
  },
);

/** What Next gives an address or a frame, and the files of a post. */
const screens =
  /(^|\/)(page|route|actions|layout|error|not-found|robots|global-(error|not-found))\.tsx?$/;

/** The folders of the pages that show this file, by whatever way. A list, its files and its print are one page. */
function pagesOf(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  const users = files.filter((user) => !isTest(user) && imports.get(user)!.includes(file));
  return new Set(
    users.flatMap((user) => {
      if (screens.test(user)) return [dirname(user).replace(/\/(csv|xlsx|print)$/, "")];
      return seen.has(user) ? [] : [...pagesOf(user, seen)];
    }),
  );
}

const isKit = (file: string) => /^app\/_(forms|lists|records)\//.test(file);

test.each(files.filter((f) => f.startsWith("app/") && !isTest(f) && !screens.test(f) && !isKit(f)))(
  "%s stands beside the one page that shows it, or with what several pages of a noun share",
  (file) => {
    const pages = [...pagesOf(file)];
    const folder = dirname(file);
    if (folder.endsWith("/_parts")) expect(pages).toEqual([dirname(folder)]);
    else {
      expect(folder).toMatch(/^app\/_[a-z]+$/);
      expect(pages.length).toBeGreaterThan(1);
    }
  },
);

test.each(files.filter((file) => file.startsWith("components/")))("%s is no noun's own", (file) => {
  expect(nouns).not.toContain(nounOf(file));
});

test("no file leads back to itself by what it imports", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

/** Folders whose files hold one idea each, on two screens. Texts and tables are as long as they are. */
const small = ["app", "components", "data", "domain", "i18n", "scripts"];

test.each(
  small
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .filter(
      (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.|\/testing\/|\/messages\//.test(file),
    ),
)("%s has 150 lines at most", (file) => {
  expect(readFileSync(file, "utf8").split("\n").length - 1).toBeLessThanOrEqual(150);
});
