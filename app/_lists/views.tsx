import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import { pairsOfView } from "./address-view";
import { keepAddress } from "./keep-address";
import type { ListScreen, View } from "./screen";

/** The lists under a name, each a click away, and the way to keep this one. */
export function Views({ screen }: { screen: ListScreen }) {
  const { locale, address, views, asked, list } = screen;
  if (views.length === 0) return null;
  const t = translator(locale, "List.views");
  const { mark: _, more: __, period: ___, ...shown } = asked;
  const { view, zoom, kinds, ...question } = shown;
  const here = writeAddress(list, shown).slice(1);
  const current = currentOf(views, [here, writeAddress(list, question).slice(1)]);
  // Who reads lists as a board goes on to the next one as a board.
  const shownAs = new URLSearchParams(pairsOfView({ view })).toString();
  const hrefOfView = (query: string) => {
    const isShownSo = new URLSearchParams(query).has("view");
    const whole = [query, isShownSo ? "" : shownAs].filter(Boolean).join("&");
    return path(locale, `${address}${whole && `?${whole}`}`);
  };
  return (
    <div className="no-print mt-6 flex flex-wrap items-end gap-x-4 border-line-strong border-b">
      <nav aria-label={t("title")} className="min-w-0 max-md:basis-full md:flex-1">
        <p className="more flex overflow-x-auto *:flex-none md:flex-wrap md:overflow-visible">
          {views.map((one) => {
            const { name, query, count } = one;
            return (
              <a
                key={`${name} ${query}`}
                href={hrefOfView(query)}
                aria-current={one === current ? "page" : undefined}
                className="list-view"
              >
                {name}
                {count && <span>{` ${count}`}</span>}
              </a>
            );
          })}
        </p>
      </nav>
      <a
        href={path(locale, keepAddress({ section: address.slice(1), query: here }))}
        className="inline-flex min-h-11 items-center text-small"
      >
        {t("keep")}
      </a>
    </div>
  );
}

/** Which of them is shown: as it stands, or else the same in another way; one's own name before the usual one. */
const currentOf = (views: readonly View[], queries: readonly string[]): View | undefined =>
  queries.flatMap((query) => views.filter((one) => one.query === query).slice(-1))[0];
