import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { dateOf, daySchema } from "@/domain/day";
import { getFormatter, getTranslations } from "@/i18n/server";
import { fieldName, isChosen } from "./field-name";
import { readForm } from "./read-form";

/**
 * What an official typed in a form whose page is not there for them any more: by field, in their language. Null
 * where no form came back here. Whether the record exists for others is not told: a record that never was is
 * answered the same.
 */
export async function readGone(here: string, search: string) {
  if (!(await findViewer())) return null;
  const form = await readForm(here, Object.fromEntries(new URLSearchParams(search)));
  if (!form.answer || !form.refusal) return null;
  const [text, format] = await Promise.all([getTranslations("Field"), getFormatter()]);
  const dayOr = (value: string) =>
    daySchema.safeParse(value).success
      ? format.dateTime(dateOf(value), { dateStyle: "long", timeZone: "UTC" })
      : value;
  return Object.entries(form.values).flatMap(([name, values]) => {
    const label = fieldName(name, text);
    const words = values.filter(Boolean).map(dayOr).join("\n");
    return label && words && !isChosen(name) ? [{ name, label, words }] : [];
  });
}

/** The page in the place of a form that was refused because what it is about is gone for its official. */
export async function Gone({
  typed,
}: {
  typed: NonNullable<Awaited<ReturnType<typeof readGone>>>;
}) {
  const t = await getTranslations("Portal.gone");
  return (
    <Page className="grid max-w-measure gap-5 py-12">
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      {typed.length > 0 && (
        <section className="grid gap-3">
          <h2>{t("typed")}</h2>
          <p className="text-muted">{t("copy")}</p>
          <dl className="grid gap-3">
            {typed.map(({ name, label, words }) => (
              <div key={name}>
                <dt className="font-bold">{label}</dt>
                <dd className="wrap-anywhere whitespace-pre-line">{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  );
}
