import { Phrase } from "@/components/ui/phrase";
import type { NamedRegion } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";

/** Places by name, each the way to its page. */
export const RegionLinks = ({
  places,
  locale,
}: {
  places: readonly NamedRegion[];
  locale: Locale;
}) =>
  places.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && " · "}
      <a href={path(locale, `/regions/${id}`)}>
        <Phrase phrase={name} locale={locale} />
      </a>
    </span>
  ));
