import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { TwoVersions } from "@/components/ui/two-versions";
import type { FormValues } from "@/data/kept-forms";
import { getTranslations } from "@/i18n/server";

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
    <TwoVersions
      title={t("conflict.title")}
      text={t("conflict.text")}
      same={t("conflict.same")}
      headings={{ field: t("conflict.field"), theirs: texts("theirs"), yours: texts("yours") }}
      empty="—"
      differences={different.map((field) => ({
        field,
        label: labels[field] ?? field,
        theirs: show(field, theirs[field] ?? []),
        yours: show(field, form.values[field] ?? []),
      }))}
    />
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
