import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What each folder may import from the others. What is not listed is forbidden. */
const mayImport: Record<string, string[]> = {
  domain: [],
  prisma: ["domain"],
  data: ["domain", "prisma"],
  i18n: ["domain"],
  components: ["domain", "i18n"],
  app: ["domain", "data", "components", "i18n"],
  e2e: ["domain", "prisma", "i18n"],
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

test.each(files.filter((file) => /^(app|components)\//.test(file)))(
  "%s has no inline style, which the Content-Security-Policy would block",
  (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/\bstyle=/);
  },
);

/** Each noun has a folder of rules, of data or of screens. */
const nouns = [
  ...new Set(files.flatMap((file) => file.match(/^(?:app\/_|data\/|domain\/)(\w+)\//)?.[1] ?? [])),
].filter((noun) => !["forms", "lists", "records", "event", "testing"].includes(noun));

/** What names every noun, because it is about all of them. */
const namesAllNouns = ["event", "testing"];

test.each(files.filter((file) => /^(domain|data)\/[^/]+\//.test(file) && !isTest(file)))(
  "%s imports no other feature: what two share has a name of its own beside them",
  (file) => {
    const [folder, feature] = file.split("/");
    if (namesAllNouns.includes(feature!)) return;
    for (const path of importsOf(file)) {
      const [otherFolder, otherFeature, ...rest] = path.split("/");
      if (otherFolder === folder && rest.length > 0) expect(otherFeature).toBe(feature);
    }
  },
);

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

/** The folders of the pages that show this file, by whatever way. A list and its file are one page. */
function pagesOf(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  const users = files.filter((user) => !isTest(user) && imports.get(user)!.includes(file));
  return new Set(
    users.flatMap((user) => {
      if (screens.test(user)) return [dirname(user).replace(/\/csv$/, "")];
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
  expect(nouns).not.toContain(file.split("/")[1]);
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
