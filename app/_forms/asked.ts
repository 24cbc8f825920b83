import type { z } from "zod";
import type { FormValues } from "@/domain/fields";
import { fieldsOf } from "@/domain/parse";
import { rowOf } from "@/domain/rows";
import type { Locale } from "@/i18n/routing";
import { isOfComparison } from "./compare";
import type { Answer } from "./end";
import { placeOf } from "./place";
import { type Post, readPost } from "./post";

/** What a form asks for and where it stands. Addresses are patterns: "/projects/[reference]/edit". */
export type Asked<S extends z.ZodType> = {
  schema: S | ((typedIn: Locale) => S);
  /** The fields of which the form sends a list. */
  lists?: readonly string[];
  /** The field whose value stands before the names of the others, as in "decline-reason". */
  prefixedBy?: string;
  /** Where the form stands. */
  form: string;
  /** What stands behind that address when the form comes back; empty for nothing. */
  query?: (values: FormValues) => string;
};

/** Reads a post by what its form asks for: only that is looked at and kept. */
export function readAsked<S extends z.ZodType>(asked: Asked<S>, form: unknown) {
  const post: Post = readPost(form);
  const { locale, values } = post;
  const schema = typeof asked.schema === "function" ? asked.schema(locale) : asked.schema;
  const names = namesIn(asked, values);
  const known = {
    ...Object.fromEntries((asked.lists ?? []).map((name) => [name, []])),
    ...knownValues(schema, values, names.ownName),
  };
  const back = { address: placeOf(asked.form, locale, known), query: asked.query?.(known) ?? "" };
  return { post: { ...post, values: known }, schema, names, back };
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
    typed: (answer: Answer<string>): Answer<string> =>
      answer.ok || !prefix || !answer.problems
        ? answer
        : { ...answer, problems: mapped(answer.problems, (name) => `${prefix}-${name}`) },
  };
}

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
