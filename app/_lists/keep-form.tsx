import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { keepListAction } from "./keep-list-action";

type Props = {
  /** The list that is kept: of what, and what stands behind its address. */
  section: string;
  query: string;
  form: FormState;
  locale: Locale;
};

/** Keeps a list under a name. */
export function KeepForm({ section, query, form, locale }: Props) {
  const t = translator(locale, "List.views");
  return (
    <PostForm
      action={keepListAction}
      locale={locale}
      label={t("keep")}
      className="flex max-w-measure flex-wrap items-end gap-4"
    >
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="query" value={query} />
      <TextField {...{ form, name: "name", label: t("name") }} />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="isStart"
          value="yes"
          defaultChecked={fieldValue(form, "isStart") === "yes"}
        />{" "}
        {t("asStart")}
      </label>
      <Button>{t("save")}</Button>
    </PostForm>
  );
}
