import type { PageMark } from "@/domain/list";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

type Around = { previous: PageMark | null; next: PageMark | null };
type Props = {
  locale: Locale;
  page: Around;
  /** The address of the page that begins there. */
  hrefAt: (mark: PageMark) => string;
  /** Whether nobody knows where the last page begins. */
  hasNoEnd?: boolean;
};

type Link = { href: string; text: string };

/** The pages around the page of a list. */
export const ListPager = ({ screen, page }: { screen: ListScreen; page: Around }) => (
  <Pager
    {...{ locale: screen.locale, page }}
    hrefAt={(mark) => hrefOf(screen, { mark })}
    hasNoEnd={screen.asked.order === "relevance"}
  />
);

/** The pages around this one; a link that leads nowhere is left out. */
export function Pager({ locale, page: { previous, next }, hrefAt, hasNoEnd = false }: Props) {
  if (!previous && !next) return null;
  const t = translator(locale, "List");
  const to = (mark: PageMark | null, text: string): Link | null =>
    mark && { href: hrefAt(mark), text };
  return (
    <nav aria-label={t("pages")} className="no-print mt-2 flex flex-wrap justify-between gap-x-6">
      <span className="flex gap-x-5">
        {linkTo(to(previous && { kind: "first" }, t("first")))}
        {linkTo(to(previous, t("previous")), "prev")}
      </span>
      <span className="flex gap-x-5">
        {linkTo(to(next, t("next")), "next")}
        {linkTo(to(next && !hasNoEnd ? { kind: "last" } : null, t("last")))}
      </span>
    </nav>
  );
}

const linkTo = (link: Link | null, rel?: "prev" | "next") =>
  link && (
    <a
      href={link.href}
      rel={rel}
      className={`inline-flex min-h-11 items-center underline ${rel ? "font-semibold" : ""}`}
    >
      {link.text}
    </a>
  );
