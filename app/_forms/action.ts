import type { z } from "zod";
import type { FormValues } from "@/data/kept-forms";
import { findViewer } from "@/data/viewer";
import { doneWith, type Outcome } from "@/domain/outcome";
import { fieldsOf, parseFields } from "@/domain/parse";
import { rowOf } from "@/domain/rows";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { answerQuestions, isOfComparison, writeCompared } from "./compare";
import { endPost } from "./end";
import { placeOf } from "./place";
import { readPost } from "./post";
import type { Editing } from "./read-edit";
import { refusalOfSender, signedOut } from "./sender";

/** What a form does with its post. Addresses are patterns: "/projects/[reference]/edit". */
export type FormRules<S extends z.ZodType, T> = {
  schema: S | ((typedIn: Locale) => S);
  /** The fields of which the form sends a list. */
  lists?: readonly string[];
  /** The field whose value stands before the names of the others, as in "decline-reason". */
  prefixedBy?: string;
  /** Where the form stands. */
  form: string;
  /** `post` is what came in: by it a write that compares versions recognises a repeat. */
  write: (
    viewer: Viewer,
    request: z.infer<S>,
    locale: Locale,
    post: FormValues,
  ) => Promise<Outcome<T>>;
  /** Where one goes on to when it was written. */
  next: string | ((written: T, request: z.infer<S>) => string);
  /** The record as it is now, where a form compares versions. */
  editing?: (viewer: Viewer, values: FormValues, locale: Locale) => Promise<Editing | null>;
  /** The language in which one goes on, where the form chose one. */
  speaks?: (request: z.infer<S>) => Locale;
};

/**
 * The action behind a form: reads the post, asks who sends it, writes, and leads on; or back to the form
 * with its problems and all that was typed. A form that was made for another account than the one who is
 * signed in now is shown again first: sending it once more is deliberate.
 */
export function action<S extends z.ZodType, T>(rules: FormRules<S, T>) {
  return async (form: unknown): Promise<void> => {
    const post = readPost(form);
    const { locale, madeFor } = post;
    const schema = typeof rules.schema === "function" ? rules.schema(locale) : rules.schema;
    const names = namesIn(rules, post.values);
    const known = {
      ...Object.fromEntries((rules.lists ?? []).map((name) => [name, []])),
      ...knownValues(schema, post.values, names.ownName),
    };
    const back = placeOf(rules.form, locale, known);
    const viewer = await findViewer();
    const refusal = refusalOfSender(viewer, madeFor);
    if (refusal || !viewer) return endPost({ ...post, values: known }, back, refusal ?? signedOut);
    const readNow = async () => (await rules.editing?.(viewer, known, locale)) ?? null;
    const answered = await answerQuestions(known, readNow);
    if (!answered.ok) return endPost({ ...post, values: known }, back, answered);
    const values = answered.value;
    const carry = (typed: FormValues) =>
      carryOut({ ...rules, schema }, viewer, locale, typed, known);
    const outcome = await writeCompared(names.own(values), readNow, carry);
    return endPost({ ...post, values }, back, names.typed(outcome));
  };
}

async function carryOut<S extends z.ZodType, T>(
  { schema, lists, write, next, speaks }: FormRules<S, T> & { schema: S },
  viewer: Viewer,
  locale: Locale,
  values: FormValues,
  post: FormValues,
): Promise<Outcome<string>> {
  const request = parseFields(schema, values, lists);
  if (!request.ok) return request;
  const written = await write(viewer, request.value, locale, post);
  if (!written.ok) return written;
  const pattern = typeof next === "string" ? next : next(written.value, request.value);
  return doneWith(placeOf(pattern, speaks?.(request.value) ?? locale, values));
}

/** The names of fields as the schema and as the form has them. */
function namesIn({ prefixedBy }: { prefixedBy?: string }, values: FormValues) {
  const prefix = (prefixedBy && values[prefixedBy]?.at(-1)) || "";
  const isPrefixed = (name: string) => prefix !== "" && name.startsWith(`${prefix}-`);
  const own = (name: string) => (isPrefixed(name) ? name.slice(prefix.length + 1) : name);
  const mapped = <V>(all: Record<string, V>, to: (name: string) => string) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [to(name), value]));
  return {
    ownName: own,
    own: (all: FormValues): FormValues => mapped(all, own),
    typed: (outcome: Outcome<string>): Outcome<string> =>
      outcome.ok || !prefix || !outcome.problems
        ? outcome
        : { ...outcome, problems: mapped(outcome.problems, (name) => `${prefix}-${name}`) },
  };
}

/** Only what the form asks for is looked at and kept. */
function knownValues(
  schema: z.ZodType,
  values: FormValues,
  ownName: (name: string) => string,
): FormValues {
  const known = new Set(fieldsOf(schema));
  const isKnown = (name: string) => known.has(rowOf(name)?.table ?? name);
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => isKnown(ownName(name)) || isOfComparison(name)),
  );
}
