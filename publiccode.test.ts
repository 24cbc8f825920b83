import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "./domain/language";

const described = readFileSync("publiccode.yml", "utf8");
const ofPackage = JSON.parse(readFileSync("package.json", "utf8"));

/** The lines of a list or of what stands under a name, at whatever depth. */
function under(name: string): string[] {
  const [, indent = "", rest = ""] =
    new RegExp(`^( *)${name}:.*\\n((?:\\1 +.*\\n)*)`, "m").exec(described) ?? [];
  return rest
    .split("\n")
    .map((line) => line.slice(indent.length).trim())
    .filter(Boolean);
}

const said = (name: string) => new RegExp(`^ *${name}: *"?([^"\\n]+)"?$`, "m").exec(described)?.[1];

test("the description for catalogues says what the package says", () => {
  expect(said("softwareVersion")).toBe(ofPackage.version);
  expect(said("license")).toBe(ofPackage.license);
  expect(ofPackage.engines.node).toContain(
    `^${
      under("open")
        .find((line) => /^versionMin/.test(line))
        ?.match(/[\d.]+/)?.[0]
    }`,
  );
});

test("it names what publiccode.yml 0.5 asks for", () => {
  expect(said("publiccodeYmlVersion")).toBe("0.5");
  expect(said("url")).toMatch(/^https:\/\//);
  for (const name of ["name", "releaseDate", "developmentStatus", "softwareType", "type"])
    expect(said(name), name).toBeTruthy();
  expect(under("platforms")).toContain("- web");
  for (const category of under("categories")) expect(categories).toContain(category.slice(2));
  for (const country of under("countries")) expect(country).toMatch(/^- [A-Z]{2}$/);
});

/** Of the categories of publiccode.yml 0.5 those that a portal like this one can be in. */
const categories = [
  ...["collaboration", "knowledge-management", "project-collaboration", "project-management"],
  ...["task-management", "web-collaboration", "workflow-management"],
];

test.each(languages)("it describes the portal in %s", (language) => {
  const texts = under(language);
  expect(texts.find((line) => /^shortDescription: .{20,150}$/.test(line))).toBeTruthy();
  const [long = ""] = texts.join(" ").split(" features:").slice(0, 1);
  expect(long.length).toBeGreaterThan(500);
  expect(texts.filter((line) => line.startsWith("- ")).length).toBeGreaterThan(2);
  expect(under("availableLanguages")).toContain(`- ${language}`);
});
