import type { Metadata } from "next";
import { pairsOfMark, readMark } from "@/app/_lists/page-mark";
import { Pager } from "@/app/_lists/pager";
import { ShownRows } from "@/app/_lists/shown-rows";
import { BrowserButton } from "@/components/ui/browser-button";
import { Crumbs, Page } from "@/components/ui/page";
import { Words } from "@/components/ui/words";
import type { Catalogue } from "@/data/catalogue";
import { eventsOnPage, mostEvents, readHistory } from "@/data/history";
import type { HistoryOf } from "@/data/history-place";
import { type EventGroup, readGroup } from "@/domain/event/group";
import type { Phrase } from "@/domain/language";
import type { PageMark } from "@/domain/list";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { EventList } from "./event-list";
import { HistoryGroups } from "./history-groups";
import { historyWords } from "./history-words";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Which part of a history an address asks for. */
type HistoryAddress = { group: EventGroup | null; mark: PageMark; onOnePage: boolean };

type Props = {
  viewer: Viewer | null;
  catalogue: Catalogue;
  locale: Locale;
  /** Whose history it is, and what that is called. */
  of: HistoryOf;
  title: Phrase;
  /** What stands in the path to here: its number, or else its name. */
  name: string;
  /** The page of the record and the list in which it stands, without their language. */
  address: string;
  section: { address: string; title: string };
  query: Query;
};

/** What the page of a history is called; search engines find the record and not this. */
export async function historyMetadata(name: string): Promise<Metadata> {
  const t = translator(await getLocale(), "History");
  return { title: t("pageTitle", { name }), robots: { index: false } };
}

/** All that happened, a page at a time: when, what it was and became, and who did it. The same for every noun. */
export async function HistoryPage({ viewer, catalogue, locale, of, query, ...shown }: Props) {
  const asked = readAddress(query);
  const history = await readHistory(viewer, {
    ...{ ...of, group: asked.group, mark: asked.mark, withTexts: true },
    size: asked.onOnePage ? mostEvents : eventsOnPage,
  });
  const words = historyWords(locale, catalogue, true);
  const here = path(locale, `${shown.address}/history`);
  const hrefOf = (change: Partial<HistoryAddress>) => here + write({ ...start, ...change });
  const group = history.counts.find((one) => one.group === asked.group);
  const total = asked.group ? (group?.count ?? 0) : history.total;
  const { events, previous, next } = history;
  const page = { count: events.length, hasPrevious: previous !== null, hasNext: next !== null };
  return (
    <Page className="pb-16">
      <Head {...{ locale, ...shown }} />
      <HistoryGroups {...{ history, locale, asked, hrefOf }} />
      {events.length > 0 ? (
        <EventList {...{ events, words }} />
      ) : (
        <p className="mt-3 border-line border-t py-10 text-muted">{words.t("none")}</p>
      )}
      <ShownRows {...{ locale, page, total }} />
      <Pager
        {...{ locale, page: history }}
        hrefAt={(mark) => hrefOf({ group: asked.group, mark })}
      />
      {total > events.length && !asked.onOnePage && (
        <p className="no-print">
          <a
            href={hrefOf({ group: asked.group, onOnePage: true })}
            className="inline-flex min-h-11 items-center underline"
          >
            {words.t(total > mostEvents ? "newestToPrint" : "toPrint", {
              count: Math.min(total, mostEvents),
            })}
          </a>
        </p>
      )}
      {asked.onOnePage && (
        <div className="no-print mt-4">
          <BrowserButton does="print" text={translator(locale, "List")("paper.now")} />
        </div>
      )}
    </Page>
  );
}

type HeadProps = Pick<Props, "locale" | "title" | "name" | "address" | "section">;

const Head = ({ locale, title, name, address, section }: HeadProps) => (
  <>
    <Crumbs
      label={translator(locale, "Portal")("crumbs")}
      crumbs={[
        { href: path(locale, section.address), text: section.title },
        { href: path(locale, address), text: name },
      ]}
    />
    <h1>{translator(locale, "History")("title")}</h1>
    <p className="wrap-anywhere mt-2 max-w-measure text-lead text-muted">
      <Words phrase={title} locale={locale} />
    </p>
  </>
);

const start: HistoryAddress = { group: null, mark: { kind: "first" }, onOnePage: false };

/** What makes no sense is the first page of everything. */
function readAddress(query: Query): HistoryAddress {
  const one = (name: string) => [query[name]].flat()[0] ?? "";
  const mark = readMark("moment", one);
  const isPlace = !("key" in mark) || /^\d{1,18}$/.test(mark.key.id);
  return {
    group: readGroup(one("group")),
    mark: isPlace ? mark : start.mark,
    onOnePage: one("show") === "all",
  };
}

function write({ group, mark, onOnePage }: HistoryAddress): string {
  const pairs = [
    ...(group ? [["group", group]] : []),
    ...(onOnePage ? [["show", "all"]] : pairsOfMark(mark)),
  ];
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}
