import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TitledCard } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { countOpenWork, listColleagues } from "@/data/hand-over";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { handOverOfAction, handOverOwnAction } from "./hand-over-actions";

type Props = { viewer: Viewer; officialId: string; form: FormState; locale: Locale };

/** How much open work an official has by name, and to whom it goes. */
export async function HandOverForm({ viewer, officialId, form, locale }: Props) {
  const t = translator(locale, "HandOver");
  const [work, colleagues] = await Promise.all([
    countOpenWork(viewer, officialId),
    listColleagues(viewer, officialId),
  ]);
  if (!work) return null;
  const isNothing = work.bottlenecks + work.nextSteps === 0;
  const isOwn = viewer.id === officialId;
  return (
    <TitledCard title={t("all")}>
      <p>{t("work", { cases: work.bottlenecks, nextSteps: work.nextSteps })}</p>
      {isOwn && <p className="mt-1 text-muted text-small">{t("ofOrganisation")}</p>}
      {!isNothing && colleagues.length === 0 && <p className="mt-2">{t("noColleague")}</p>}
      {!isNothing && colleagues.length > 0 && (
        <PostForm
          action={isOwn ? handOverOwnAction : handOverOfAction}
          locale={locale}
          label={t("all")}
          className="mt-4 grid gap-4"
        >
          <input type="hidden" name="officialId" value={officialId} />
          <Select
            {...{ form, name: "toId", label: t("to"), hint: t("toHint") }}
            empty={translator(locale, "Form")("choose")}
            options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <div>
            <Button>{t("submit")}</Button>
          </div>
        </PostForm>
      )}
    </TitledCard>
  );
}
