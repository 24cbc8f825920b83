import { z } from "zod";
import { languageSchema } from "../language";
import { referenceSchema, referencesSchema } from "../reference";
import { versionSchema } from "../version";
import { type BottleneckFields, bottleneckFields } from "./registration";

/** Where a fact was read: a web address and what it is, or only what it is. */
export type SourceLine = { url: string | null; note: string };

/** What every change of an existing bottleneck carries. */
const ofVersion = {
  reference: referenceSchema("GW"),
  version: versionSchema,
  requestId: z.uuid(),
};

const longest = 10_000;

/** A web address a line, and what it is after a space; a line without an address is a note. */
const sources = z
  .string()
  .trim()
  .max(longest, "tooLong")
  .default("")
  .transform((typed, context) => {
    const read = readSources(typed);
    if (read.every(({ url }) => url === null || isWebAddress(url))) return read;
    context.addIssue("invalidUrl");
    return z.NEVER;
  });

/** A change of the facts of a bottleneck: the fields of registering, and what only an edit has. */
export const bottleneckEditSchema = z.strictObject({
  ...ofVersion,
  ...bottleneckFields,
  ownerId: z.string().trim().max(100).default(""),
  /** Which official has it in hand: as it was, the one who edits, or nobody. */
  ownerOfficial: z.enum(["same", "me", "nobody"]).default("same"),
  sources,
  /** References of projects, however they are listed. */
  projects: referencesSchema("GP"),
});
export type BottleneckEdit = z.infer<typeof bottleneckEditSchema>;

/** The same fields as registering has them, for the rules that both share. */
export const asRegistered = ({ sources: _, ...edit }: BottleneckEdit): BottleneckFields => ({
  ...edit,
  sources: [],
});

/** The words of a bottleneck in another language than its own. */
export const bottleneckTextSchema = z.strictObject({
  ...ofVersion,
  language: languageSchema,
  title: bottleneckFields.title,
  problem: bottleneckFields.problem,
  affected: bottleneckFields.affected,
});
export type BottleneckTextEdit = z.infer<typeof bottleneckTextSchema>;

/** A request to show a bottleneck to the public. */
export const publishSchema = z.strictObject(ofVersion);
export type PublishRequest = z.infer<typeof publishSchema>;

/** A request to take a bottleneck back from the public; the reason goes into the record. */
export const withdrawSchema = z.strictObject({
  ...ofVersion,
  reason: z.string().trim().min(1, "reasonNeeded").max(2000, "tooLong"),
});
export type WithdrawRequest = z.infer<typeof withdrawSchema>;

/** The sources as the form shows them: one a line. */
export const writeSources = (found: readonly SourceLine[]): string =>
  found.map(({ url, note }) => [url, note].filter(Boolean).join(" ")).join("\n");

/** Sources from lines; what looks like an address at the beginning is one. */
export function readSources(typed: string): SourceLine[] {
  return lines(typed).map((line) => {
    const [first = "", ...rest] = line.split(/\s+/);
    return /:\/\/|^www\./i.test(first)
      ? { url: first, note: rest.join(" ") }
      : { url: null, note: line };
  });
}

const lines = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
