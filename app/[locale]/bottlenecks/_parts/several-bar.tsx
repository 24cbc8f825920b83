import { Button } from "@/components/ui/button";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

const form = "several";

/** Beside a row: chooses it. The box belongs to the form of the bar, not to that of the filters around it. */
export const chooseBox = (reference: string, locale: Language) => (
  <input
    type="checkbox"
    form={form}
    name="ref"
    value={reference}
    aria-label={translator(locale, "Several")("choose", { reference })}
  />
);

/** What can be done with the chosen rows of the list behind this address; seen as soon as one is chosen, also without scripts. */
export function SeveralBar({ locale, list }: { locale: Language; list: string }) {
  const t = translator(locale, "Several");
  return (
    <form
      id={form}
      action={path(locale, "/bottlenecks/several")}
      aria-label={t("title")}
      className="several-bar no-print"
    >
      <input type="hidden" name="list" value={list} />
      <Button look="quiet">{t("go")}</Button>
      <button type="reset" className="min-h-11 px-4 underline">
        {t("none")}
      </button>
    </form>
  );
}
