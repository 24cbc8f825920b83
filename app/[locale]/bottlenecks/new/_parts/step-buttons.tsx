import { Button } from "@/components/ui/button";
import type { RegistrationStep } from "@/domain/bottleneck/registration-steps";
import { getTranslations } from "@/i18n/server";

/** On, back, or stop for now. The first button is what the Enter key does. */
export async function StepButtons({ step }: { step: RegistrationStep }) {
  const t = await getTranslations("Registration");
  return (
    <div className="flex flex-wrap gap-3">
      <Button name="go" value="next">
        {t(step === 3 ? "submit" : "next")}
      </Button>
      <Button look="quiet" name="go" value="stop">
        {t("stop")}
      </Button>
      {step > 1 && (
        <Button look="quiet" name="go" value={String(step - 1)}>
          {t("back")}
        </Button>
      )}
    </div>
  );
}

/** The Enter key presses the first button of a form: let that be the one that goes on. */
export const DefaultButton = () => (
  <button
    type="submit"
    name="go"
    value="next"
    tabIndex={-1}
    aria-hidden="true"
    className="sr-only"
  />
);
