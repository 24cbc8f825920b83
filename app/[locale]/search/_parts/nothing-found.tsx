import type { Searched as Noun } from "@/app/_search/answer";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mayAnywhere } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { type Locale, path, signInPath } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { Searched } from "./searched";

type Props = {
  locale: Locale;
  viewer: Anyone;
  typed: string;
  searched: readonly Noun[];
};

/** What one can do where nothing was found: other words, another noun, signing in, or registering it. */
export function NothingFound({ locale, viewer, typed, searched }: Props) {
  const t = translator(locale, "Search");
  const portal = translator(locale, "Portal");
  const tips = translator(locale, "BottleneckList");
  const query = `?${new URLSearchParams({ q: typed })}`;
  const title = new URLSearchParams({ title: typed });
  return (
    <>
      <div className="mt-6 max-w-3xl">
        <Notice tone="info" status>
          <p className="font-semibold">{t("none", { typed })}</p>
          <p className="mt-1">{tips("empty.words")}</p>
          <p>{tips("empty.number")}</p>
          {!viewer && (
            <p className="mt-3">
              {t("signIn")}{" "}
              <a href={signInPath(locale, path(locale, "/search"), query)}>{portal("signIn")}</a>
            </p>
          )}
        </Notice>
      </div>
      {mayAnywhere(viewer, "register") && (
        <div className="mt-6 max-w-3xl">
          <p className="mb-3">{t("register")}</p>
          <ButtonLink href={path(locale, `/bottlenecks/new?${title}`)}>
            {translator(locale, "Registration")("title")}
          </ButtonLink>
        </div>
      )}
      <Searched locale={locale} nouns={searched} title={t("noneSearched")} />
    </>
  );
}
