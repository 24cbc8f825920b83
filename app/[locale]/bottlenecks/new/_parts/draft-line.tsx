import type { RegistrationStep } from "@/domain/bottleneck/registration-steps";
import { dayAtBorder } from "@/domain/day";
import { getFormatter, getTranslations } from "@/i18n/server";

/** Which step this is, and when the draft was kept. */
export async function DraftLine({ step, keptAt }: { step: RegistrationStep; keptAt: Date | null }) {
  const t = await getTranslations("Registration");
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-muted">
      <span>
        {t("step", { step: String(step) })} · {t(`steps.${step}`)}
      </span>
      {keptAt && <span className="text-small">{await keptText(keptAt)}</span>}
    </p>
  );
}

async function keptText(keptAt: Date): Promise<string> {
  const [t, format] = await Promise.all([getTranslations("Registration"), getFormatter()]);
  const time = format.dateTime(keptAt, { hour: "2-digit", minute: "2-digit" });
  return dayAtBorder(keptAt) === dayAtBorder(new Date())
    ? t("kept", { time })
    : t("keptOn", { date: format.dateTime(keptAt, { dateStyle: "long" }), time });
}
