import { ownLine } from "@/app/_search/line";
import type { ShownGroup, ShownLine } from "@/components/search/shown";
import { ownNames } from "@/components/shell/own-names";
import { referenceKinds } from "@/domain/noun";
import { mayAnywhere } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { type Locale, locales, path, pathIn, signInPath } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Asked = {
  viewer: Anyone;
  locale: Locale;
  typed: string;
  /** The page from which it is asked: its address with its language, and what stands behind that. */
  here: string;
  query: string;
};

/** What one can do from here without looking for it. */
export function actionsFor(asked: Asked): ShownGroup {
  const { viewer, locale, typed } = asked;
  const t = translator(locale, "Search");
  const portal = translator(locale, "Portal");
  const lines = [
    ...(mayAnywhere(viewer, "register") ? [registering(locale, typed)] : []),
    viewer
      ? ownLine({
          ...{ href: path(locale, "/workbench"), icon: "go" },
          title: portal("section.workbench"),
        })
      : ownLine({
          ...{ href: signInPath(locale, asked.here, asked.query), icon: "go" },
          title: portal("signIn"),
        }),
    ownLine({
      ...{ href: null, writes: `${referenceKinds[0]}-`, icon: "go" },
      ...{ title: t("do.number"), aside: t("do.numberHint") },
    }),
    ...locales.filter((other) => other !== locale).map((other) => changing(other, asked)),
  ];
  const title = t("group.actions");
  return { name: "actions", title, count: "", lines, isCut: false, list: null };
}

function registering(locale: Locale, typed: string): ShownLine {
  const title = typed && `?${new URLSearchParams({ title: typed })}`;
  return ownLine({
    ...{ href: path(locale, `/bottlenecks/new${title}`), icon: "add" },
    title: translator(locale, "Registration")("title"),
    aside: typed && translator(locale, "Search")("do.asTitle", { typed }),
  });
}

const changing = (other: Locale, { locale, here, query }: Asked): ShownLine =>
  ownLine({
    ...{ href: pathIn(other, here, query), icon: "page", title: ownNames[other] },
    ...{ lang: other, isName: true, aside: translator(locale, "Search")("do.language") },
  });
