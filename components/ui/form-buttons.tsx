import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { Button, ButtonLink } from "./button";

type Props = {
  locale: Locale;
  /** Where one goes who sends nothing. */
  cancel: string;
  /** What the button says; "Save" unless given. */
  text?: string;
};

/** The end of a form: send it, or leave it. */
export function FormButtons({ locale, cancel, text }: Props) {
  const t = translator(locale, "Form");
  return (
    <div className="flex flex-wrap gap-3">
      <Button>{text ?? t("save")}</Button>
      <ButtonLink look="quiet" href={cancel}>
        {t("cancel")}
      </ButtonLink>
    </div>
  );
}
