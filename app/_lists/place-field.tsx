import { meantText } from "@/components/region-picker/meant-text";
import { translator } from "@/i18n/server";
import { withRegions } from "./place-asked";
import { hrefOf, type ListScreen } from "./screen";

/** Where something is, typed as one says it: a municipality, an area, a region. It works without scripts. */
export function PlaceField({ screen }: { screen: ListScreen }) {
  const { locale, place } = screen;
  const t = translator(locale, "Place");
  return (
    <div className="mb-6">
      <label>
        <span className="font-bold">{t("label")}</span>
        <input
          type="text"
          name="place"
          defaultValue={place.typed}
          maxLength={200}
          placeholder={t("hint")}
          aria-describedby={place.typed ? "place-answer" : undefined}
          className="mt-1 min-h-11 w-full rounded-control border border-field bg-surface px-3 placeholder:text-muted placeholder:text-label"
        />
      </label>
      <div id="place-answer" role="status" className="text-small">
        {place.typed && <Answer screen={screen} />}
      </div>
    </div>
  );
}

/** What was typed can mean several things, or nothing that is known. */
function Answer({ screen }: { screen: ListScreen }) {
  const { locale, place, catalogue } = screen;
  const { typed, meant } = place;
  const t = translator(locale, "Place");
  if (meant.length === 0) return <p className="mt-1.5">{t("none", { typed })}</p>;
  return (
    <>
      <p className="mt-1.5 font-semibold">{t("which", { typed })}</p>
      <ul>
        {meant.map((one) => {
          const { text, kind } = meantText(one, catalogue.regions, locale);
          return (
            <li key={`${one.kind} ${one.id}`}>
              <a
                href={hrefOf(screen, { filter: withRegions(screen, one.regionIds) })}
                className="inline-block py-1"
              >
                {text}
              </a>
              {kind && <span className="text-muted"> · {kind}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
