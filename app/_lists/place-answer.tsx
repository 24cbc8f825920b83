import { meantText } from "@/components/region-picker/meant-text";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/i18n/server";
import { withRegions } from "./place-asked";
import { hrefOf, type ListScreen } from "./screen";

/**
 * What was typed to say where can mean several things, or nothing that is known. It stands above what was found,
 * where one reads on, and says that this is still everything: on a phone the field itself is folded up.
 */
export function PlaceAnswer({ screen }: { screen: ListScreen }) {
  const { locale, place } = screen;
  const { typed, meant } = place;
  if (!typed) return null;
  const t = translator(locale, "Place");
  return (
    <div id="place-answer" className="mt-4">
      <Notice tone="warn" status>
        {meant.length > 0 ? (
          <>
            <p className="font-semibold">{t("which", { typed })}</p>
            <Meanings screen={screen} />
          </>
        ) : (
          <p>{t("none", { typed })}</p>
        )}
        <p className="mt-1">{t("notNarrowed")}</p>
      </Notice>
    </div>
  );
}

function Meanings({ screen }: { screen: ListScreen }) {
  const { locale, place, catalogue } = screen;
  return (
    <ul>
      {place.meant.map((one) => {
        const { text, kind } = meantText(one, catalogue.regions, locale);
        return (
          <li key={`${one.kind} ${one.id}`}>
            <a
              href={hrefOf(screen, { filter: withRegions(screen, one.regionIds) })}
              className="inline-block py-1 max-md:min-h-11 max-md:py-2.5"
            >
              {text}
            </a>
            {kind && <span className="text-muted"> · {kind}</span>}
          </li>
        );
      })}
    </ul>
  );
}
