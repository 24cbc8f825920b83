import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { ViewName } from "./address-view";
import { AlongBorders } from "./along-borders";
import { Chips } from "./chips";
import { Filters } from "./filters";
import { KeptFields } from "./kept-fields";
import { PlaceAnswer } from "./place-answer";
import type { ListScreen } from "./screen";
import { SearchField } from "./search-field";
import { StatusStrip } from "./status-strip";
import { Toolbar } from "./toolbar";
import { Views } from "./views";

type Props = {
  screen: ListScreen;
  /** The mark of the official who asks: files are then made for them, or for nobody. */
  madeFor: string | null;
  mayRegister: boolean;
  /** What stands above the form of the filters, which no other form can stand in. */
  above?: ReactNode;
  /** The rows of the page, or what stands in their place. */
  children: ReactNode;
};

/** A list: what it is, and a new record; its filters, its search box, and what was found. */
export function ListLayout({ screen, madeFor, mayRegister, above, children }: Props) {
  const { locale, address, asked, texts, takesFiles } = screen;
  const isWide = isToScan(asked.view);
  return (
    <Page className={isWide ? "page-wide" : ""}>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1>{texts("title")}</h1>
          <p className="mt-2 text-muted">{texts("lead")}</p>
        </div>
        <div className="no-print flex flex-wrap gap-2.5">
          {mayRegister && takesFiles && (
            <ButtonLink look="quiet" href={path(locale, `${address}/import`)}>
              {translator(locale, "Import")("link")}
            </ButtonLink>
          )}
          {mayRegister && (
            <ButtonLink href={path(locale, `${address}/new`)}>{texts("register")}</ButtonLink>
          )}
        </div>
      </div>
      <Views screen={screen} />
      {above}
      <form
        action={path(locale, address)}
        aria-label={translator(locale, "List")("narrow")}
        className={isWide ? "mt-6" : "mt-8 gap-12 md:grid md:grid-cols-4 print:block"}
      >
        <KeptFields screen={screen} />
        <div className="no-print mb-4">
          <Filters screen={screen} isFolded={isWide} />
        </div>
        <div className="md:col-span-3">
          <Found screen={screen} madeFor={madeFor} />
          {!isWide && children}
        </div>
      </form>
      {isWide && children}
    </Page>
  );
}

/** What was looked for and how much of it there is. */
function Found({ screen, madeFor }: Pick<Props, "screen" | "madeFor">) {
  const { counts, texts } = screen;
  return (
    <>
      <SearchField screen={screen} />
      <PlaceAnswer screen={screen} />
      <StatusStrip screen={screen} />
      <div className="mt-4 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="font-bold tabular-nums">
          {texts(counts.atLeast ? "foundAtLeast" : "found", { count: counts.total })}
        </p>
        <Chips screen={screen} />
        <Toolbar screen={screen} madeFor={madeFor} />
      </div>
      <AlongBorders screen={screen} />
    </>
  );
}

/** A page to scan takes the width of a laptop: its rows stand below the form, for they have forms of their own. */
const isToScan = (view: ViewName): boolean => view === "board" || view === "calendar";
