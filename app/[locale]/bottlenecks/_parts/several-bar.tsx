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
    className="no-print size-5 accent-water"
  />
);

/** What can be done with the chosen rows; seen as soon as one is chosen, also without scripts. */
export function SeveralBar({ locale }: { locale: Language }) {
  return (
    <p className="several-bar no-print">
      <button
        type="submit"
        form={form}
        formAction={path(locale, "/bottlenecks/several")}
        className="button border border-on-water text-on-water"
      >
        {translator(locale, "Several")("go")}
      </button>
    </p>
  );
}
