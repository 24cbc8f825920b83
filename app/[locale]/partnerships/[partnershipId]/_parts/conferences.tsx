import { dayAsGiven } from "@/app/_records/day-as-given";
import { Phrase } from "@/components/ui/phrase";
import type { PartnershipPage } from "@/data/partnership/partnerships";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { getFormatter, getTranslations } from "@/i18n/server";

/** When and where the agenda was adopted: year, month or day, as precise as the source. */
export async function Conferences({
  conferences,
  locale,
}: {
  locale: Locale;
  conferences: PartnershipPage["conferences"];
}) {
  const [t, format] = await Promise.all([getTranslations("Partnership"), getFormatter()]);
  return (
    <ol className="grid gap-1.5">
      {conferences.map(({ edition, heldOn, place, names }) => (
        <li key={heldOn}>
          <time dateTime={heldOn}>{dayAsGiven(heldOn, format)}</time>,{" "}
          {names ? <Phrase phrase={inLanguage(names, locale)} locale={locale} /> : place}
          {edition && (
            <span className="block text-label text-muted">{t("edition", { edition })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
