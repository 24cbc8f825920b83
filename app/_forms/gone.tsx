import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { getLocale, getTranslations } from "@/i18n/server";
import { readForm } from "./read-form";
import { TypedWords, typedWords } from "./typed-words";

/**
 * What an official typed in a form whose page is not there for them any more: by field, in their language. Null
 * where no form came back here. Whether the record exists for others is not told: a record that never was is
 * answered the same.
 */
export async function readGone(here: string, search: string) {
  if (!(await findViewer())) return null;
  const form = await readForm(here, Object.fromEntries(new URLSearchParams(search)));
  return form.answer && form.refusal ? typedWords(form.values, await getLocale()) : null;
}

/** The page in the place of a form that was refused because what it is about is gone for its official. */
export async function Gone({
  typed,
}: {
  typed: NonNullable<Awaited<ReturnType<typeof readGone>>>;
}) {
  const [t, locale] = await Promise.all([getTranslations("Portal.gone"), getLocale()]);
  return (
    <Page className="grid max-w-measure gap-5 py-12">
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <TypedWords {...{ typed, locale }} />
    </Page>
  );
}
