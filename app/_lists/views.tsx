import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import { pairsOfView } from "./address-view";
import { keepListAction } from "./keep-list-action";
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
        <ul className="more flex overflow-x-auto *:flex-none">
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
        <KeepForm screen={screen} query={here} />
      </details>
    </div>
  );
}

function KeepForm({ screen, query }: { screen: ListScreen; query: string }) {
  const { locale, address } = screen;
  const t = translator(locale, "List.views");
  const form = {
    values: {},
    problems: {},
    summary: {},
    refusal: null,
    isOthers: false,
    answer: null,
  };
  return (
    <PostForm
      action={keepListAction}
      locale={locale}
      label={t("keep")}
      className="flex max-w-measure flex-wrap items-end gap-4"
    >
      <input type="hidden" name="section" value={address.slice(1)} />
      <input type="hidden" name="query" value={query} />
      <TextField {...{ form, name: "name", label: t("name") }} />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" name="isStart" value="yes" /> {t("asStart")}
      </label>
      <Button look="quiet">{t("save")}</Button>
      <a href={path(locale, "/views")} className="inline-flex min-h-11 items-center">
        {t("manage")}
      </a>
    </PostForm>
  );
}
