import { writeListRequest } from "@/domain/bottleneck/address";
import { type ListRequest, sorts } from "@/domain/bottleneck/filter";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Choice = { text: string; href: string; current: boolean };

/** List or map, and the order of the list. */
export function Toolbar({ locale, request }: { locale: Language; request: ListRequest }) {
  const t = translator(locale, "BottleneckList");
  const { filter, sort, more } = request;
  const href = (change: Partial<ListRequest>) =>
    path(locale, `/bottlenecks${writeListRequest({ filter, sort, more, ...change })}`);
  const views = (["list", "map"] as const).map((view) => ({
    text: t(view),
    href: href({ view }),
    current: view === request.view,
  }));
  const orders = sorts
    .filter((order) => order !== "relevance" || filter.q)
    .map((order) => ({
      text: t(`sort.${order}`),
      href: href({ sort: order }),
      current: order === sort,
    }));
  return (
    <nav
      aria-label={t("view")}
      className="no-print flex flex-wrap gap-x-6 gap-y-1 text-small md:ml-auto"
    >
      {choices(views)}
      {request.view === "list" && choices(orders, t("sortBy"))}
    </nav>
  );
}

const choices = (items: Choice[], label?: string) => (
  <p className="flex flex-wrap gap-x-3">
    {label && <span className="text-muted">{label}</span>}
    {items.map(({ text, href, current }) => (
      <a
        key={href}
        href={href}
        aria-current={current ? "true" : undefined}
        className="underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {text}
      </a>
    ))}
  </p>
);
