import type { PageMark } from "@/domain/list";
import { translator } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

type Props = {
  screen: ListScreen;
  page: { previous: PageMark | null; next: PageMark | null };
};

type Link = { href: string; text: string };

/** The pages around this one; a link that leads nowhere is left out. */
export function Pager({ screen, page: { previous, next } }: Props) {
  if (!previous && !next) return null;
  const t = translator(screen.locale, "List");
  const to = (mark: PageMark | null, text: string): Link | null =>
    mark && { href: hrefOf(screen, { mark }), text };
  const isRanked = screen.asked.order === "relevance";
  return (
    <nav aria-label={t("pages")} className="no-print mt-2 flex flex-wrap justify-between gap-x-6">
      <span className="flex gap-x-5">
        {linkTo(to(previous && { kind: "first" }, t("first")))}
        {linkTo(to(previous, t("previous")), "prev")}
      </span>
      <span className="flex gap-x-5">
        {linkTo(to(next, t("next")), "next")}
        {linkTo(to(next && !isRanked ? { kind: "last" } : null, t("last")))}
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
