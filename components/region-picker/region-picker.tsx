import { type FormState, hintId, problemId } from "@/components/ui/form-state";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { PickerMap } from "./picker-map";
import { RegionCombobox } from "./region-combobox";
import { type RegionCatalogue, regionGroups } from "./region-groups";
import { RegionList } from "./region-list";

type Props = {
  form: FormState;
  /** The name of the boxes, mostly "regions". Cooperation regions send their own id: expand them. */
  name: string;
  label: string;
  hint?: string;
  locale: Language;
  /** The regions and parties, as readCatalogue() gives them. */
  catalogue: RegionCatalogue;
  /** The regions of whoever fills it in: they stand first. */
  own?: readonly string[];
  /** What these are called, where it is about somebody else. */
  ownLabel?: string;
  /** The cooperation region whose members these are: no choice itself, and each member is named. */
  membersOf?: string | undefined;
  /** Whether the page shows the map in a place of its own. */
  isMapApart?: boolean;
};

/**
 * A field for regions. It is a list of boxes to tick; with a script also a field to type in and a map
 * to press, which tick the same boxes. So the form sends the same either way.
 */
export function RegionPicker({ form, name, label, hint, locale, catalogue, ...first }: Props) {
  const { own, ownLabel, membersOf, isMapApart } = first;
  const t = translator(locale, "RegionPicker");
  const groups = regionGroups(catalogue, locale, own, membersOf);
  const chosen = new Set(form.values[name] ?? []);
  const problem = form.problems[name];
  return (
    <div className={`min-w-0 ${problem ? "border-bad border-l-4 pl-4" : ""}`}>
      <fieldset
        id={name}
        tabIndex={-1}
        className="@container min-w-0"
        aria-describedby={problem ? problemId(name) : hint ? hintId(name) : undefined}
      >
        <legend className="font-bold">{label}</legend>
        {hint && (
          <p id={hintId(name)} className="text-muted text-small">
            {hint}
          </p>
        )}
        {problem && (
          <p id={problemId(name)} className="mt-1 font-bold text-bad">
            {problem}
          </p>
        )}
        <div className="mt-2 grid gap-x-10 gap-y-5 @3xl:grid-cols-5">
          <div className="grid min-w-0 content-start gap-3 @3xl:col-span-3">
            <RegionCombobox
              name={name}
              texts={comboboxTexts(t)}
              places={path(locale, "/regions/places")}
              namesEach={membersOf !== undefined}
            >
              <PlaceLink locale={locale} />
            </RegionCombobox>
            <p className="text-muted text-small">{t("list")}</p>
            <RegionList
              name={name}
              groups={groups}
              chosen={chosen}
              locale={locale}
              texts={{ ...listTexts(t), ...(ownLabel && { own: ownLabel }) }}
            />
          </div>
          {!isMapApart && (
            <div className="@3xl:col-span-2">
              <PickerMap {...{ name, locale, catalogue }} />
            </div>
          )}
        </div>
      </fieldset>
    </div>
  );
}

/** Without scripts the list knows regions only: where a municipality lies is looked up beside the form. */
const PlaceLink = ({ locale }: { locale: Language }) => (
  <p className="text-small">
    <a href={path(locale, "/regions#places")} target="_blank" rel="noreferrer">
      {translator(locale, "Place")("newTab")}
    </a>
  </p>
);

type Texts = ReturnType<typeof translator<"RegionPicker">>;

/** Names in braces are filled in where the field knows them: in the browser. */
const comboboxTexts = (t: Texts) => ({
  field: t("field"),
  placeholder: t("placeholder"),
  suggestions: t("suggestions"),
  chosen: t("chosen"),
  none: t("none"),
  remove: t("remove", { name: "{name}" }),
  added: t("added", { name: "{name}" }),
  removed: t("removed", { name: "{name}" }),
  found: t("found", { count: "{count}" }),
  lost: t("lost", { name: "{name}" }),
});

const listTexts = (t: Texts) => ({
  own: t("own"),
  cooperation: t("cooperation"),
  elsewhere: t("elsewhere"),
  atBorder: t("atBorder"),
  others: t("others"),
  members: (count: number) => t("members", { count }),
});
