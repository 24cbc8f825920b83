import { orderNames } from "@/domain/list";
import { translator } from "@/i18n/server";
import { hrefOf, type ListScreen } from "./screen";

type Choice = { text: string; href: string; current: boolean };

/** List, board, calendar or map, and the order of the list. */
export function Toolbar({ screen }: { screen: ListScreen }) {
  const { locale, list, asked, texts, ways } = screen;
  const t = translator(locale, "List");
  const views = ways.map((view) => ({
    text: t(view),
    href: hrefOf(screen, { view }),
    current: view === asked.view,
  }));
  const orders = orderNames(list, asked.q).map((order) => ({
    text: texts(`order.${order}`),
    href: hrefOf(screen, { order, view: "list" }),
    current: order === asked.order,
  }));
  return (
    <nav
      aria-label={t("view")}
      className="no-print flex flex-wrap gap-x-6 gap-y-1 text-small md:ml-auto"
    >
      {ways.length > 1 && choices(views)}
      {asked.view === "list" && choices(orders, t("sortBy"))}
    </nav>
  );
}

const choices = (items: Choice[], label?: string) => (
  <p className="flex flex-wrap gap-x-3">
    {label && <span className="py-1 text-muted">{label}</span>}
    {items.map(({ text, href, current }) => (
      <a key={href} href={href} aria-current={current ? "true" : undefined} className="view-choice">
        {text}
      </a>
    ))}
  </p>
);
