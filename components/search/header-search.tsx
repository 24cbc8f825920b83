import { Icon } from "@/components/ui/icon";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { PaletteTexts } from "./palette-texts";
import { SearchOpener } from "./search-opener";
import { SlashKey } from "./slash-key";

type Props = {
  locale: Locale;
  /** Whether it leaves room for the menu of an official. */
  isNarrow: boolean;
};

/** The search of every page: a field, on smaller screens the way to its page; with scripts the palette. */
export function HeaderSearch({ locale, isNarrow }: Props) {
  const t = translator(locale, "Search");
  const page = path(locale, "/search");
  return (
    <search className="flex-none print:hidden">
      <form
        action={page}
        aria-label={t("label")}
        className={`hidden h-11 items-center rounded-control border border-field bg-surface text-muted focus-within:outline-2 focus-within:outline-ink xl:flex ${isNarrow ? "w-36" : "w-54"}`}
      >
        <button
          type="submit"
          aria-label={t("label")}
          className="flex-none self-stretch pr-1.5 pl-2.5"
        >
          <Icon name="search" />
        </button>
        <input
          id="header-search"
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          aria-label={t("label")}
          aria-keyshortcuts="Control+K"
          placeholder={t("button")}
          className="min-w-0 flex-1 self-stretch bg-transparent text-ink text-small shadow-none placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
        <SlashKey title={t("key")} />
      </form>
      <a
        id="header-search-link"
        href={page}
        aria-label={t("button")}
        className="flex size-11 items-center justify-center rounded-control text-ink hover:bg-water-tint xl:hidden"
      >
        <Icon name="search" size={22} />
      </a>
      <SearchOpener
        field="header-search"
        link="header-search-link"
        find={path(locale, "/search/find")}
        page={page}
        texts={textsIn(locale)}
      />
    </search>
  );
}

function textsIn(locale: Locale): PaletteTexts {
  const t = translator(locale, "Search");
  return {
    ...{ title: t("palette.title"), label: t("label"), hint: t("hint") },
    ...{ results: t("palette.results"), close: t("palette.close"), failed: t("palette.failed") },
    ...{ chips: t("chips"), remove: t("remove", { name: "{name}" }) },
    ...{ choose: t("palette.choose"), open: t("palette.open"), newTab: t("palette.newTab") },
    ...{ control: t("palette.control"), enter: t("palette.enter") },
  };
}
