import { getTranslations } from "next-intl/server";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { FormValues } from "@/data/kept-forms";

type Props = {
  /** The version in the portal now. */
  version: number;
  form: FormState;
  /** The record as it is now, by field. */
  theirs: FormValues;
  /** The fields in their order, with what they are called. */
  labels: Record<string, string>;
  show: (field: string, values: readonly string[]) => string;
};

/**
 * Both versions side by side, field by field where they differ, when a colleague changed the record
 * since this form was made. The form below holds one's own words: saving it again is deliberate.
 */
export async function Conflict({ version, form, theirs, labels, show }: Props) {
  const before = fieldValue(form, "version");
  if (before === "" || before === String(version)) return null;
  const [t, texts] = await Promise.all([
    getTranslations("BottleneckPage"),
    getTranslations("Form"),
  ]);
  const different = Object.keys(labels).filter((field) =>
    isDifferent(form.values[field] ?? [], theirs[field] ?? []),
  );
  if (different.length === 0) return <Notice tone="warn">{t("conflict.same")}</Notice>;
  return (
    <section aria-labelledby="conflict" className="grid gap-3">
      <h2 id="conflict">{t("conflict.title")}</h2>
      <p className="max-w-measure">{t("conflict.text")}</p>
      <table className="w-full table-fixed text-left">
        <thead className="border-line-strong border-b text-muted text-small">
          <tr>
            <th scope="col" className="py-2 pr-4">
              {t("conflict.field")}
            </th>
            <th scope="col" className="py-2 pr-4">
              {texts("theirs")}
            </th>
            <th scope="col" className="py-2">
              {texts("yours")}
            </th>
          </tr>
        </thead>
        <tbody>
          {different.map((field) => (
            <tr key={field} className="border-line border-b align-top">
              <th scope="row" className="py-3 pr-4 font-semibold">
                <a href={`#${field}`}>{labels[field]}</a>
              </th>
              <td className="whitespace-pre-line py-3 pr-4">
                {show(field, theirs[field] ?? []) || "—"}
              </td>
              <td className="whitespace-pre-line py-3">
                {show(field, form.values[field] ?? []) || "—"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Choices differ when other ones are ticked; their order says nothing. */
function isDifferent(yours: readonly string[], theirs: readonly string[]): boolean {
  const known = (values: readonly string[]) =>
    values
      .map((value) => value.trim())
      .filter((value) => value !== "")
      .sort()
      .join("\u0000");
  return known(yours) !== known(theirs);
}
