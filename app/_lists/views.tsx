import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import { pairsOfView } from "./address-view";
import { KeepForm } from "./keep-form";
import type { ListScreen } from "./screen";

/** The lists under a name, each a click away, and the way to keep this one. */
export function Views({ screen }: { screen: ListScreen }) {
  const { locale, address, views, asked, list } = screen;
  if (views.length === 0) return null;
  const t = translator(locale, "List.views");
  const { mark: _, more: __, view: ___, ...question } = asked;
  const here = writeAddress(list, question).slice(1);
  // Who reads lists as a board goes on to the next one as a board.
  const shownAs = new URLSearchParams(pairsOfView({ view: asked.view })).toString();
  const hrefOfView = (query: string) => {
    const whole = [query, shownAs].filter(Boolean).join("&");
    return path(locale, `${address}${whole && `?${whole}`}`);
  };
  return (
    <div className="no-print mt-6 flex flex-wrap items-end gap-x-4 border-line-strong border-b">
      <nav aria-label={t("title")} className="min-w-0 flex-1">
        <ul className="more flex overflow-x-auto *:flex-none md:flex-wrap md:overflow-visible">
          {views.map(({ name, query, count }) => (
            <li key={`${name} ${query}`}>
              <a
                href={hrefOfView(query)}
                aria-current={query === here ? "page" : undefined}
                className="list-view"
              >
                {name}
                {count && <span>{` ${count}`}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="text-small open:w-full open:pb-4">
        <summary className="min-h-11 py-2.5 text-water">{t("keep")}</summary>
        <KeepForm {...{ locale, query: here }} section={address.slice(1)} form={nothingTyped} />
      </details>
    </div>
  );
}

const nothingTyped = {
  ...{ values: {}, problems: {}, summary: {} },
  ...{ refusal: null, isOthers: false, answer: null },
};
