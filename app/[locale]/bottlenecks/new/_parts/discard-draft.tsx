import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { discardDraftAction } from "../actions";

/** Throws the draft away, after a second look. */
export function DiscardDraft({ id, locale }: { id: string; locale: Locale }) {
  const t = translator(locale, "Registration.discard");
  return (
    <details className="mt-10 border-line border-t pt-4 text-small">
      <summary className="inline-flex min-h-11 items-center text-muted underline underline-offset-4">
        {t("open")}
      </summary>
      <PostForm action={discardDraftAction} locale={locale} label={t("open")} className="mt-2">
        <input type="hidden" name="draft" value={id} />
        <p className="mb-3">{t("text")}</p>
        <Button look="danger">{t("confirm")}</Button>
      </PostForm>
    </details>
  );
}
