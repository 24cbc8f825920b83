import { fileFormats } from "@/domain/file-format";
import { orderNames } from "@/domain/list";
import { translator } from "@/i18n/server";
import { fileHref, hrefOf, type ListScreen, printHref } from "./screen";

type Choice = { text: string; href: string; current?: boolean; label?: string };

type Props = {
  screen: ListScreen;
  /** The mark of the official for whom files are made; null: they are public. */
  madeFor: string | null;
};

/** List, board, calendar or map, the order of the list, and the list to take away. */
export function Toolbar({ screen, madeFor }: Props) {
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
      {screen.counts.total > 0 && choices(exportsOf(screen, madeFor), t("export"))}
    </nav>
  );
}

/** The list as files and on paper; of nothing there are none. */
function exportsOf(screen: ListScreen, madeFor: string | null): Choice[] {
  const t = translator(screen.locale, "List");
  return [
    ...fileFormats.map((format) => ({
      text: t(`file.${format}`),
      label: t(`download.${format}`),
      href: fileHref(screen, format, madeFor),
    })),
    { text: t("print"), label: t("printLabel"), href: printHref(screen) },
  ];
}

const choices = (items: Choice[], label?: string) => (
  <p className="flex flex-wrap gap-x-3">
    {label && <span className="py-1 text-muted">{label}</span>}
    {items.map(({ text, href, current, label }) => (
      <a
        key={href}
        href={href}
        aria-label={label}
        aria-current={current ? "true" : undefined}
        className="view-choice"
      >
        {text}
      </a>
    ))}
  </p>
);
