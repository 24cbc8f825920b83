import { reopenHereAction } from "@/app/_bottleneck/finish-actions";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findLastDone } from "@/data/bottleneck/just-done";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** That the answer went through, and the way back: who was only asked sees the record no more. */
export async function Answered({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const last = await findLastDone(viewer);
  const reopen = translator(locale, "NextStep")("reopen");
  return (
    <Notice tone="ok" status>
      <p>{translator(locale, "Workbench")("answered")}</p>
      {last && (
        <PostForm action={reopenHereAction} locale={locale} label={reopen} className="mt-3">
          <input type="hidden" name="reference" value={last.reference} />
          <Button look="quiet">{reopen}</Button>
        </PostForm>
      )}
    </Notice>
  );
}
