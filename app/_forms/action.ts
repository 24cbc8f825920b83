import type { z } from "zod";
import { forgetTyping } from "@/data/typed-forms";
import { findViewer } from "@/data/viewer";
import type { FormValues } from "@/domain/fields";
import { doneWith, type Problems, refused } from "@/domain/outcome";
import { parseFields } from "@/domain/parse";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { type Asked, readAsked } from "./asked";
import { answerQuestions, writeCompared } from "./compare";
import { type Answer, endPost } from "./end";
import { readLinked } from "./linked";
import type { LinkedFields } from "./linked-fields";
import { readOrganisations } from "./organisations";
import { placeOf } from "./place";
import type { Editing } from "./read-edit";
import { refusalOfSender, signedOut } from "./sender";

/** Where one goes on to when it was written: by a pattern, or to an address made of what was written. */
type GoesOn<S extends z.ZodType, T> = {
  next: string | ((written: T, request: z.infer<S>, locale: Locale) => string);
  /** The language in which one goes on, where the form chose one. */
  speaks?: (request: z.infer<S>) => Locale;
};

/** What a form of an official does with its post. */
type FormRules<S extends z.ZodType, T> = Asked<S> &
  GoesOn<S, T> & {
    /** `post` is what came in: by it a write that compares versions recognises a repeat. */
    write: (
      viewer: Viewer,
      request: z.infer<S>,
      locale: Locale,
      post: FormValues,
    ) => Promise<Answer<T>>;
    /** The fields in which one links to other records, by typing a part of their titles or numbers. */
    links?: LinkedFields;
    /** The record as it is now, where a form compares versions. */
    editing?: (viewer: Viewer, values: FormValues, locale: Locale) => Promise<Editing | null>;
  };

/**
 * The action behind a form: reads the post, asks who sends it, writes, and leads on; or back to the form
 * with its problems and all that was typed. A form that was made for another account than the one who is
 * signed in now is shown again first: sending it once more is deliberate.
 */
export function action<S extends z.ZodType, T>(rules: FormRules<S, T>) {
  return async (form: unknown): Promise<void> => {
    const { post: typed, schema, names, back } = readAsked(rules, form);
    const named = { ...typed, values: await readOrganisations(typed.values) };
    const { locale, madeFor } = named;
    const viewer = await findViewer();
    const refusal = refusalOfSender(viewer, madeFor);
    if (refusal || !viewer) return endPost(named, back, refusal ?? signedOut);
    const { links = {} } = rules;
    const meant = await readLinked(named.values, { links, names, viewer, locale });
    const { values: known, problems } = meant;
    const post = { ...named, values: known };
    const readNow = async () => (await rules.editing?.(viewer, known, locale)) ?? null;
    const answered = await answerQuestions(known, readNow);
    if (!answered.ok) return endPost(post, back, answered);
    const values = answered.value;
    const answer = await writeCompared(names.own(values), readNow, (typed) =>
      carryOut({ ...rules, schema }, typed, locale, async (request) =>
        problems ? refused("incomplete") : rules.write(viewer, request, locale, known),
      ),
    );
    if (answer.ok) await forgetTyping(viewer, back.address);
    return endPost({ ...post, values }, back, names.typed(withProblems(answer, problems)));
  };
}

/** Of words that mean no record of their own more is known than that they are no number. */
const withProblems = (answer: Answer<string>, problems: Problems | null): Answer<string> =>
  answer.ok || !problems ? answer : { ...answer, problems: { ...answer.problems, ...problems } };

/** What a form does that anybody may send, such as that to sign in. */
type OpenRules<S extends z.ZodType, T> = Asked<S> &
  GoesOn<S, T> & {
    write: (request: z.infer<S>) => Promise<Answer<T>>;
  };

/** The action behind a form of whoever sends it, signed in or not: the same, without asking who it is. */
export function openAction<S extends z.ZodType, T>(rules: OpenRules<S, T>) {
  return async (form: unknown): Promise<void> => {
    const { post, schema, back } = readAsked(rules, form);
    const answer = await carryOut({ ...rules, schema }, post.values, post.locale, rules.write);
    return endPost(post, back, answer);
  };
}

async function carryOut<S extends z.ZodType, T>(
  { schema, lists, next, speaks }: GoesOn<S, T> & { schema: S; lists?: readonly string[] },
  values: FormValues,
  locale: Locale,
  write: (request: z.infer<S>) => Promise<Answer<T>>,
): Promise<Answer<string>> {
  const request = parseFields(schema, values, lists);
  if (!request.ok) return request;
  const written = await write(request.value);
  if (!written.ok) return written;
  const language = speaks?.(request.value) ?? locale;
  return doneWith(
    typeof next === "string"
      ? placeOf(next, language, values)
      : next(written.value, request.value, language),
  );
}
