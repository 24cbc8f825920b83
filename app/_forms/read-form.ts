import type { FormState } from "@/components/ui/form-state";
import { type KeptForm, readKeptForm } from "@/data/kept-forms";
import { isSealed } from "@/data/seal";
import { findViewer } from "@/data/viewer";
import type { FormValues } from "@/domain/fields";
import { type Problem, partsOf } from "@/domain/outcome";
import { getTranslations, type Translator } from "@/i18n/server";
import { readRefusal } from "./answer";
import { fieldName } from "./field-name";

/** What stands behind the address of a page. */
type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a form on this page shows: what was typed before and why it was not carried out, or else the
 * given values. `address` is the address of the form without its query. `lists` names its groups of
 * checkboxes: a group that was sent empty is not in what was typed, and stays empty.
 */
export async function readForm(
  address: string,
  query: Query,
  initial: FormValues = {},
  lists: readonly string[] = [],
): Promise<FormState> {
  const { id, form } = await readAnswer(address, query);
  if (!form) return { ...unsent, values: initial };

  const [text, problemText, refusalText, fieldText] = await Promise.all([
    getTranslations("Form"),
    getTranslations("Problem"),
    getTranslations("Refusal"),
    getTranslations("Field"),
  ]);
  const found = Object.entries(form.problems).flatMap(([name, problem]) =>
    problem ? [{ name, told: tellProblem(problem, problemText) }] : [],
  );
  const withField = (name: string, told: string) => {
    const before = fieldName(name, fieldText);
    return before ? text("colon", { before, after: told }) : told;
  };
  const emptied = Object.fromEntries(lists.map((name) => [name, []]));
  return {
    values: { ...initial, ...emptied, ...form.values },
    problems: Object.fromEntries(found.map(({ name, told }) => [name, told])),
    summary: Object.fromEntries(found.map(({ name, told }) => [name, withField(name, told)])),
    refusal: form.refusal && refusalText(form.refusal, { name: (await findViewer())?.name ?? "" }),
    isOthers: form.refusal === "otherAccount",
    answer: id,
  };
}

const unsent = { problems: {}, summary: {}, refusal: null, isOthers: false, answer: null };

/** Why the form came back: from what was kept, or from the address when nothing was and the portal wrote it. */
async function readAnswer(
  address: string,
  query: Query,
): Promise<{ id: string; form: KeptForm | null }> {
  const { kept, refused, wrong } = query;
  if (typeof kept === "string") return { id: kept, form: await readKeptForm(kept, address) };
  const isTold = !(await findViewer()) || (await isSealed(address, query));
  const told = isTold ? readRefusal(refused, wrong) : null;
  return { id: `${refused} ${wrong}`, form: told && { values: {}, ...told } };
}

/** What is wrong with a field, as the reader is told. */
function tellProblem(problem: Problem, text: Translator<"Problem">): string {
  const { name, by, which } = partsOf(problem);
  if (name === "unknownReference") return text(name, { which: which.join(", ") || "none" });
  return name === "tooLong" ? text(name, { by }) : text(name);
}
