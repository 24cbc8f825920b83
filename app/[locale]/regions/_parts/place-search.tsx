import { meantText } from "@/components/region-picker/meant-text";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import { readPlaces } from "@/data/places";
import { inLanguage } from "@/domain/language";
import { findWhere, type Meant } from "@/domain/place";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; typed: string; catalogue: Catalogue };

/** In which region a municipality or an area lies: a question and its answer, by the address of the page. */
export async function PlaceSearch({ locale, typed, catalogue }: Props) {
  const t = translator(locale, "Place");
  const places = await readPlaces();
  const meant = findWhere(typed, { regions: catalogue.regions.values(), places }, locale);
  return (
    <search id="places" className="mt-6 block max-w-xl">
      <form action={path(locale, "/regions")}>
        <label htmlFor="place" className="font-bold">
          {t("search")}
        </label>
        <p id="place-hint" className="text-muted text-small">
          {t("hint")}
        </p>
        <div className="mt-1 flex gap-2">
          <input
            id="place"
            type="search"
            name="place"
            defaultValue={typed}
            maxLength={200}
            aria-describedby="place-hint"
            className="min-h-11 min-w-0 flex-1 rounded-control border border-field bg-surface px-3"
          />
          <button
            type="submit"
            className="min-h-11 rounded-control bg-water px-4 font-semibold text-on-water text-small hover:bg-water-deep"
          >
            {t("searchButton")}
          </button>
        </div>
      </form>
      {typed && (
        <div role="status" className="mt-2 empty:hidden">
          {meant.length === 0 && <p>{t("none", { typed })}</p>}
          <ul>
            {meant.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <Answer {...{ one, locale, catalogue }} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  );
}

/** A place with each region it lies in, as a link. */
function Answer({ one, locale, catalogue }: Omit<Props, "typed"> & { one: Meant }) {
  const { kind } = meantText(one, catalogue.regions, locale);
  const regions = one.regionIds.flatMap((id) => catalogue.regions.get(id) ?? []);
  return (
    <>
      {one.kind && `${one.name.text} (${kind}) → `}
      {regions.map(({ id, names }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <a href={path(locale, `/regions/${id}`)} className="inline-block py-1">
            <Phrase phrase={inLanguage(names, locale)} locale={locale} />
          </a>
        </span>
      ))}
    </>
  );
}
