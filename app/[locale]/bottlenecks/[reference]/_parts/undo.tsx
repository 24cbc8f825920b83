import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { BottleneckView } from "@/data/bottleneck/page";
import { readSettings } from "@/data/settings";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { undoAction } from "../actions";

type Props = { bottleneck: BottleneckView; locale: Locale };

/** The last change of status taken back, by who made it some minutes ago. */
export async function Undo({ bottleneck, locale }: Props) {
  const { undo } = bottleneck.may;
  if (!undo) return null;
  const { undoMinutes } = await readSettings();
  const t = translator(locale, "BottleneckPage");
  const label = t("undo", { status: translator(locale, "Bottleneck")(`status.${undo}`) });
  return (
    <PostForm action={undoAction} locale={locale} label={label} className="grid gap-1.5">
      <input type="hidden" name="reference" value={bottleneck.reference} />
      <input type="hidden" name="version" value={bottleneck.version} />
      <div>
        <Button look="quiet">{label}</Button>
      </div>
      <p className="text-muted text-small">{t("undoHint", { minutes: undoMinutes })}</p>
    </PostForm>
  );
}
