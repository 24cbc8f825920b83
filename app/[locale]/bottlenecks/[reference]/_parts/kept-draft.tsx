import { Notice } from "@/components/ui/notice";
import { findDraft } from "@/data/bottleneck/drafts";
import { findViewer } from "@/data/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { id: string | string[] | undefined; locale: Locale };

/** Tells who came from a draft of their own, because this case is the same, that it is kept, and leads back to it. */
export async function KeptDraft({ id, locale }: Props) {
  if (typeof id !== "string") return null;
  const viewer = await findViewer();
  const draft = viewer && (await findDraft(viewer, id));
  if (!draft || draft.reference) return null;
  const t = translator(locale, "Registration.similar");
  return (
    <div className="no-print mb-6">
      <Notice tone="info" status>
        <p>{t("kept")}</p>
        <p className="mt-1">
          <a
            href={path(locale, `/bottlenecks/new?draft=${encodeURIComponent(id)}`)}
            className="font-semibold"
          >
            {t("back")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
