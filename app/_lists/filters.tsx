import { Button } from "@/components/ui/button";
import { filterNames, questionOf } from "@/domain/list";
import { translator } from "@/i18n/server";
import { ActAtOnce } from "./act-at-once";
import { Boxes, CooperationRegions } from "./boxes";
import { chosenChips } from "./chips";
import { OwnRegions } from "./own-regions";
import { PlaceField } from "./place-field";
import { RangeFields } from "./range-fields";
import { hrefOf, type ListScreen } from "./screen";

/** Whether something is chosen in it, or in what answers the same question. */
const isAsked = ({ list, asked }: ListScreen, name: string): boolean =>
  filterNames(list).some(
    (other) =>
      questionOf(list, other) === questionOf(list, name) && (asked.filter[other] ?? []).length > 0,
  );

/** All filters, as fields of the form around them. On a phone, or where they are folded away, they open with one button. */
export function Filters({ screen, isFolded }: { screen: ListScreen; isFolded: boolean }) {
  const { locale, list, filters, asked, texts, lessUsual } = screen;
  const t = translator(locale, "List");
  const chosen = chosenChips(screen).length;
  const shown = filters.filter(
    (name) =>
      name !== screen.strip?.filter &&
      // Whose it is stands above the list, under a name.
      name !== "whose" &&
      (asked.more || !lessUsual.includes(name) || isAsked(screen, name)),
  );
  const ofRegions = filterNames(list).filter((name) => list.filters[name] === "region");
  return (
    <>
      <label
        className={`peer flex min-h-11 cursor-pointer items-center justify-center rounded-control border border-water font-semibold text-water-deep has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ink ${isFolded ? "md:inline-flex md:px-4" : "md:hidden"}`}
      >
        <input type="checkbox" className="sr-only" />
        {chosen > 0 ? t("filtersChosen", { count: chosen }) : t("filters")}
      </label>
      <div
        className={`hidden peer-has-[:checked]:mt-5 peer-has-[:checked]:block ${isFolded ? "md:columns-4 md:gap-8 md:*:break-inside-avoid" : "md:block md:peer-has-[:checked]:mt-0"}`}
      >
        {ofRegions.length > 0 && <OwnRegions screen={screen} />}
        {ofRegions.length > 0 && <PlaceField screen={screen} />}
        <Boxes screen={screen} names={shown} />
        <RangeFields screen={screen} />
        {asked.more ? (
          <>
            {ofRegions.map((name) => (
              <CooperationRegions key={name} screen={screen} name={name} />
            ))}
            <input type="hidden" name="more" value="1" />
          </>
        ) : (
          <p className="mb-5 text-small">
            <a href={hrefOf(screen, { more: true, mark: asked.mark })}>{texts("more")}</a>
          </p>
        )}
        <ActAtOnce hint={t("atOnce")}>
          <Button look="quiet">{t("apply")}</Button>
        </ActAtOnce>
      </div>
    </>
  );
}
