import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mayEditEntry } from "@/data/entry/edit";
import { mergesToUndo } from "@/data/entry/merges";
import { findViewer } from "@/data/viewer";
import { mergeUndoneWithin } from "@/domain/entry/merge";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { partOrganisationsAction } from "../merge/actions";

type Props = { id: string; locale: Locale };

/** For who keeps it: the way to merge it with another, and for a day the way back. */
export async function MergesHere({ id, locale }: Props) {
  const viewer = await findViewer();
  if (!(await mayEditEntry(viewer, "organisation", id))) return null;
  const t = translator(locale, "Organisation");
  const merges = await mergesToUndo(viewer, id);
  return (
    <div className="no-print mt-3 grid gap-4">
      <p>
        <ButtonLink look="quiet" href={path(locale, `/organisations/${id}/merge`)}>
          {t("merge")}
        </ButtonLink>
      </p>
      {merges.map((merge) => {
        const name = inLanguage(merge.names, locale).text;
        const moment = (at: Date) =>
          formatter(locale).dateTime(at, { dateStyle: "long", timeStyle: "short" });
        const until = moment(new Date(merge.at.getTime() + mergeUndoneWithin));
        return (
          <Notice key={merge.id} tone="info">
            <p>{`${t("mergedHere", { name, date: moment(merge.at) })} ${t("undoUntil", { until })}`}</p>
            <PostForm
              action={partOrganisationsAction}
              locale={locale}
              label={`${t("undo")} (${name})`}
            >
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="mergeId" value={merge.id} />
              <p className="mt-3">
                <Button look="quiet">{t("undo")}</Button>
              </p>
            </PostForm>
          </Notice>
        );
      })}
    </div>
  );
}
