import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Figures = { inTreatment: number; solved: number; runningProjects: number };

/** Three figures about the public part, each with what it counts. */
export function KeyFigures({ locale, ...figures }: Figures & { locale: Locale }) {
  const t = translator(locale, "Home");
  const format = formatter(locale);
  return (
    <dl aria-label={t("figures")} className="mt-8 grid grid-cols-3 gap-x-4 sm:flex sm:gap-x-10">
      {(["inTreatment", "solved", "runningProjects"] as const).map((name) => (
        <div key={name} className="flex flex-col-reverse justify-end">
          <dt className="max-w-44 text-muted text-small">{t(name)}</dt>
          <dd className="whitespace-nowrap font-semibold font-serif text-section leading-tight tabular-nums sm:text-figure">
            {format.number(figures[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
