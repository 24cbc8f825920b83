import { z } from "zod";
import type { Fields } from "./fields";
import { isProblem, type Outcome, type Problem, type Problems, tooLong } from "./outcome";
import { nameOfPath, rowsIn } from "./rows";
import { countSigns } from "./text";

/**
 * What was typed in a form, as a schema wants it: lists for the named fields, single texts for the others; of a single
 * text that came twice the last counts; rows for a table. Fields that the schema does not know are passed
 * over. Gives the parsed request, or the problem of each field.
 */
export function parseFields<S extends z.ZodType>(
  schema: S,
  values: Fields,
  lists: readonly string[] = [],
): Outcome<z.infer<S>> {
  const fields = fieldsOf(schema).flatMap((name): [string, unknown][] => {
    const typed = values[name];
    if (lists.includes(name)) return [[name, typed?.filter((value) => value !== "") ?? []]];
    if (typed) return [[name, typed.at(-1) ?? ""]];
    const rows = rowsIn(values, name);
    return rows.length > 0 ? [[name, rows]] : [];
  });
  const parsed = schema.safeParse(Object.fromEntries(fields));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, refusal: "incomplete", problems: problemsIn(parsed.error, values) };
}

/** The names of the fields that a schema of a form knows. */
export function fieldsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodPipe ? fieldsOf(schema.in as z.ZodType) : [];
}

function problemsIn(error: z.ZodError, values: Fields): Problems {
  const found: Problems = {};
  for (const issue of error.issues) {
    const field = nameOfPath(issue.path);
    found[field] ??= toProblem(issue, values[field]?.at(-1) ?? "");
  }
  return found;
}

/** Schemas name their problem as the message; what they leave to zod is told apart by its code. */
function toProblem(issue: z.core.$ZodIssue, typed: string): Problem {
  const { message, code } = issue;
  if (code === "too_big" && issue.origin === "string")
    return tooLong(Math.max(1, countSigns(typed.trim()) - Number(issue.maximum)));
  if (isProblem(message)) return message;
  return code === "too_big" ? "tooLong" : code === "too_small" ? "required" : "invalid";
}
