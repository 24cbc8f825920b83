import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { BrowserButton } from "@/components/ui/browser-button";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { env } from "@/data/env";
import type { Placed } from "@/data/list";
import { readSettings } from "@/data/settings";
import type { ListDeclaration } from "@/domain/list";
import { formatter, translator } from "@/i18n/server";
import type { AddressValues } from "./address-ranges";
import { filterWords } from "./filter-words";
import { askedOf, screenAround } from "./list-asked";
import { listMetadata } from "./list-page";
import type { ListNoun } from "./noun";
import { hrefOf, type ListNamespace, type ListScreen } from "./screen";

/** The title of a list on paper, which no search engine shows. */
export const printMetadata =
  <L extends ListDeclaration, T extends ListNamespace<L>, Row, FileRow extends Placed>(
    noun: ListNoun<L, T, Row, FileRow>,
  ) =>
  async (): Promise<Metadata> => ({ ...(await listMetadata(noun)()), robots: { index: false } });

/**
 * A list for paper: its rows on one page, with what it is narrowed to, of which day and from where. As many rows as
 * officials decided that are printed; whoever wants more chooses filters or a file.
 */
export async function PrintPage<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>({
  noun,
  searchParams,
}: {
  noun: ListNoun<L, T, Row, FileRow>;
  searchParams: Promise<AddressValues>;
}) {
  const all = await askedOf(noun, await searchParams);
  const { locale, viewer, query } = all;
  const { printRows } = await readSettings();
  const [found, counts, first] = await Promise.all([
    noun.records.asked(query),
    noun.records.count(query),
    noun.records.first(query, printRows),
  ]);
  if (!first) notFound();
  const screen = screenAround(noun, all, { counts, found });
  const { rows, isCutOff } = first;
  const t = translator(locale, "List.paper");
  return (
    <Page className="pb-16">
      <div className="no-print mb-6 flex flex-wrap gap-2.5">
        <BrowserButton does="print" text={t("now")} />
        <ButtonLink look="quiet" href={hrefOf(screen, { view: "list" })}>
          {t("back")}
        </ButtonLink>
      </div>
      <h1>{screen.texts("title")}</h1>
      <dl className="my-5 grid gap-x-6 gap-y-1 text-small sm:grid-cols-[max-content_1fr] print:grid-cols-[max-content_1fr]">
        {factsOf(screen, viewer !== null).map(({ term, value }) => (
          <Fragment key={term}>
            <dt className="text-muted">{term}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </Fragment>
        ))}
      </dl>
      {isCutOff && <p className="mb-3 font-bold">{t("cutOff", { count: rows.length })}</p>}
      {rows.length > 0 && noun.rows({ rows, screen })}
      {noun.notes?.(screen)}
    </Page>
  );
}

/** What is on the paper, for whoever finds it on a table. */
function factsOf(screen: ListScreen, isOfficial: boolean) {
  const { locale, counts, texts } = screen;
  const t = translator(locale, "List.about");
  const narrowed = filterWords(screen);
  const found = texts(counts.atLeast ? "foundAtLeast" : "found", { count: counts.total });
  const today = formatter(locale).dateTime(new Date(), { dateStyle: "long" });
  return [
    ...(narrowed.length > 0 ? narrowed : [{ term: t("filter"), value: t("noFilter") }]),
    { term: t("rows"), value: found },
    { term: t("date"), value: today },
    { term: t("address"), value: `${env().PUBLIC_URL}${hrefOf(screen, { view: "list" })}` },
    { term: t("readers"), value: t(isOfficial ? "forOfficials" : "forEveryone") },
  ];
}
