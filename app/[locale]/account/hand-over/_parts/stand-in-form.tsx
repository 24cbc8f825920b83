import { standInAction } from "@/app/_account/hand-over-actions";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TitledCard } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { findStandIn, listColleagues } from "@/data/hand-over";
import { dayOf } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { viewer: Viewer; form: FormState; locale: Locale };

/** Who finds one's work until a day; it stays one's own. */
export async function StandInForm({ viewer, form: typed, locale }: Props) {
  const t = translator(locale, "HandOver");
  const [now, colleagues] = await Promise.all([
    findStandIn(viewer),
    listColleagues(viewer, viewer.id),
  ]);
  const until = now && dayOf(now.awayUntil);
  const values = { standInId: [now?.id ?? ""], awayUntil: [until ?? ""], ...typed.values };
  const form = { ...typed, values };
  return (
    <TitledCard title={t("away")}>
      <p>
        {now
          ? t("awayNow", {
              name: now.name,
              date: formatter(locale).dateTime(now.awayUntil, {
                dateStyle: "long",
                timeZone: "UTC",
              }),
            })
          : t("awayText")}
      </p>
      {colleagues.length === 0 ? (
        <p className="mt-2">{t("noColleague")}</p>
      ) : (
        <PostForm
          action={standInAction}
          locale={locale}
          label={t("away")}
          className="mt-4 grid gap-4"
        >
          <Select
            {...{ form, name: "standInId", label: t("standIn"), empty: t("nobody") }}
            options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <TextField {...{ form, name: "awayUntil", label: t("until"), type: "date" }} />
          <div>
            <Button look="quiet">{t("save")}</Button>
          </div>
        </PostForm>
      )}
    </TitledCard>
  );
}
