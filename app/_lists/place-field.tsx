import { translator } from "@/i18n/server";
import type { ListScreen } from "./screen";

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
    </div>
  );
}
