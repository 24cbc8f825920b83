import { type RegistrationStep, registrationSteps } from "@/domain/bottleneck/registration-steps";
import { dayAtBorder } from "@/domain/day";
import { getFormatter, getTranslations } from "@/i18n/server";

/** Which step this is, and when the draft was kept. */
export async function DraftLine({ step, keptAt }: { step: RegistrationStep; keptAt: Date | null }) {
  const t = await getTranslations("Registration");
  return (
    <>
      <Progress step={step} />
      <p className="mt-2 flex flex-wrap gap-x-4 text-muted">
        <span>
          {t("step", { step: String(step) })} · {t(`steps.${step}`)}
        </span>
        {keptAt && <span className="text-small">{await keptText(keptAt)}</span>}
      </p>
    </>
  );
}

async function keptText(keptAt: Date): Promise<string> {
  const [t, format] = await Promise.all([getTranslations("Registration"), getFormatter()]);
  const time = format.dateTime(keptAt, { hour: "2-digit", minute: "2-digit" });
  return dayAtBorder(keptAt) === dayAtBorder(new Date())
    ? t("kept", { time })
    : t("keptOn", { date: format.dateTime(keptAt, { dateStyle: "long" }), time });
}

/** The steps drawn beside their words: done, now and to come. */
const Progress = ({ step }: { step: RegistrationStep }) => (
  <div aria-hidden="true" className="no-print mt-5 flex max-w-measure items-center gap-2">
    {registrationSteps.map((one) => (
      <span key={one} className={`contents ${one > step ? "text-muted" : ""}`}>
        {one > 1 && (
          <span className={`h-0.5 flex-1 ${one > step ? "bg-line-strong" : "bg-water"}`} />
        )}
        <span
          className={`flex size-8 flex-none items-center justify-center rounded-full border-2 font-bold text-small ${
            one > step
              ? "border-line-strong"
              : one < step
                ? "border-water bg-water text-on-water"
                : "border-water text-water"
          }`}
        >
          {one < step ? "✓" : one}
        </span>
      </span>
    ))}
  </div>
);
