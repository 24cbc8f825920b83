import { redirect } from "next/navigation";
import type { z } from "zod";
import { type FormValues, keepForm } from "@/data/kept-forms";
import { isProblem, type Outcome, type Problem, type Problems } from "@/domain/outcome";
import { cleanText } from "@/domain/text";
import { defaultLocale, isLocale, type Locale, path } from "@/i18n/routing";
import { tellRefusal } from "./form-answer";

/** A posted form: its language, what was typed, and the two ways it can end. */
export type FormPost = { locale: Locale; values: FormValues };

/** Reads a posted form. Fields that Next adds for itself and passwords are not among the values. */
export function readPost(form: FormData): FormPost {
  const values: FormValues = Object.create(null);
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    values[name] = [...(values[name] ?? []), clean(name, value)];
  }
  const locale = values.locale?.[0] ?? "";
  delete values.locale;
  return { locale: isLocale(locale) ? locale : defaultLocale, values };
}

/**
 * The values as a schema wants them: lists for the named fields, single texts for the others.
 * Gives the parsed request, or the problem of each field. Unknown fields make it incomplete.
 */
export function parsePost<S extends z.ZodType>(
  schema: S,
  values: FormValues,
  lists: readonly string[] = [],
): Outcome<z.infer<S>> {
  const fields = Object.fromEntries([
    ...lists.map((name) => [name, values[name]?.filter((value) => value !== "") ?? []]),
    ...Object.entries(values)
      .filter(([name]) => !lists.includes(name))
      .map(([name, all]) => [name, all.at(-1) ?? ""]),
  ]);
  const parsed = schema.safeParse(fields);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, refusal: "incomplete", problems: problemsIn(parsed.error) };
}

/**
 * Ends a post: goes on when it was carried out, else back to the form with all that was typed; by way of
 * the sign-in page when the session ended meanwhile. `back` is the address of the form, without a query.
 */
export async function endPost(
  post: FormPost,
  back: string,
  outcome: Outcome<string>,
  query = "",
): Promise<never> {
  if (outcome.ok) redirect(outcome.value);
  const { refusal, problems = {} } = outcome;
  const values = withoutSecrets(post.values);
  const id = await keepForm({ address: back, values, refusal, problems });
  const { locale } = post;
  if (refusal !== "signedOut")
    redirect(addressOf(back, query, id ? `kept=${id}` : tellRefusal(refusal, problems)));
  const next = id ? addressOf(back, query, `kept=${id}`) : back + (query && `?${query}`);
  redirect(`${path(locale, "/sign-in")}?next=${encodeURIComponent(next)}`);
}

const addressOf = (back: string, query: string, answer: string): string =>
  `${back}?${query}${query && "&"}${answer}#form-errors`;

function problemsIn(error: z.ZodError): Problems {
  const found: Problems = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    found[field] ??= toProblem(issue);
  }
  return found;
}

/** Schemas name their problem as the message; what they leave to zod is told apart by its code. */
function toProblem({ message, code }: z.core.$ZodIssue): Problem {
  if (isProblem(message)) return message;
  return code === "too_big" ? "tooLong" : code === "too_small" ? "required" : "invalid";
}

/** A password is taken as it was typed; in all else only what one can see counts. */
const clean = (name: string, value: string): string =>
  isSecret(name) ? value.replaceAll("\0", "") : cleanText(value);

const isSecret = (name: string): boolean => /password/i.test(name);

const withoutSecrets = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
