import type { FormState } from "@/components/ui/form-state";
import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { getLocale, getTranslations } from "@/i18n/server";
import { readForm } from "./read-form";
import { TypedWords } from "./typed-words";

/**
 * The form of an official whose page is not there for them any more, with what they typed in it. Null where no
 * form came back here. Whether the record exists for others is not told: a record that never was is answered
 * the same.
 */
export async function readGone(here: string, search: string) {
  if (!(await findViewer())) return null;
  const form = await readForm(here, Object.fromEntries(new URLSearchParams(search)));
  return form.answer && form.refusal ? form : null;
}

/** The page in the place of a form that was refused because what it is about is gone for its official. */
export async function Gone({ form }: { form: FormState }) {
  const [t, locale, viewer] = await Promise.all([
    getTranslations("Portal.gone"),
    getLocale(),
    findViewer(),
  ]);
  return (
    <Page className="grid max-w-measure gap-5 py-12">
      <h1>{t("title")}</h1>
      <p>{form.isOthers ? t("otherAccount", { name: viewer?.name ?? "" }) : t("text")}</p>
      <TypedWords values={form.values} locale={locale} />
    </Page>
  );
}
