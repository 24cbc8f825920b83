import { Button } from "@/components/ui/button";
import { FocusHere } from "@/components/ui/focus-here";
import { controlClass } from "@/components/ui/form-state";
import { Card } from "@/components/ui/page";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type UploadProps = {
  here: string;
  locale: Locale;
  viewer: Viewer;
  problem: string | null;
  rows: number;
};

/** The form goes to an address of its own, which asks who sends it before it takes the file in. */
export function UploadForm({ here, locale, viewer, problem, rows }: UploadProps) {
  const t = translator(locale, "Import");
  const told = problem ? "file-hint file-problem" : "file-hint";
  return (
    <Card>
      <form
        method="post"
        action={`${here}/file`}
        encType="multipart/form-data"
        className="grid gap-5"
      >
        <input type="hidden" name="official" value={viewer.id} />
        {problem && (
          <section
            id="form-errors"
            tabIndex={-1}
            aria-labelledby="form-errors-title"
            className="rounded-card border-2 border-bad bg-bad-tint p-5"
          >
            <h2 id="form-errors-title" className="text-title">
              {t("problemTitle")}
            </h2>
            <p id="file-problem" className="mt-1">
              {problem}
            </p>
            <FocusHere id="form-errors" />
          </section>
        )}
        <div>
          <label htmlFor="file" className="block font-bold">
            {t("file")}
          </label>
          <p id="file-hint" className="mt-0.5 text-muted text-small">
            {t("fileHint", { rows })}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".csv,.txt,.tsv,.xlsx,.docx"
            aria-describedby={told}
            aria-invalid={problem ? true : undefined}
            className={`mt-2 max-w-measure ${controlClass}`}
          />
        </div>
        <div>
          <Button>{t("tryOut")}</Button>
        </div>
      </form>
    </Card>
  );
}
