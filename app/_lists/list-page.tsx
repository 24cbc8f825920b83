import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Page, Placed } from "@/data/list";
import { isSealed, ownMark } from "@/data/seal";
import type { ListDeclaration } from "@/domain/list";
import type { ShownPage } from "@/domain/list-page";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import type { AddressValues } from "./address-ranges";
import { findInstead, InsteadOf } from "./instead";
import { askedOf, screenAround } from "./list-asked";
import { ListLayout } from "./list-layout";
import type { ListNoun } from "./noun";
import { ListPager } from "./pager";
import { readViews } from "./read-views";
import { type ListNamespace, type ListScreen, listTexts } from "./screen";
import { ShownRows } from "./shown-rows";

type Props = { searchParams: Promise<AddressValues> };

/** The title of the page of a list. */
export const listMetadata =
  <L extends ListDeclaration, T extends ListNamespace<L>, Row, FileRow extends Placed>({
    list,
    texts,
  }: ListNoun<L, T, Row, FileRow>) =>
  async (): Promise<Metadata> => ({
    title: listTexts(list, await getLocale(), texts)("title"),
  });

/** The page of a list: the records that its address asks for, searched, filtered, in order and counted. */
export async function ListPage<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>({ noun, searchParams }: Props & { noun: ListNoun<L, T, Row, FileRow> }) {
  const values = await searchParams;
  const all = await askedOf(noun, values);
  const { viewer, asked, query } = all;
  const way = asked.view === "list" ? undefined : noun[asked.view];
  const [views, found, counts, page] = await Promise.all([
    readViews(noun, query),
    noun.records.asked(query),
    noun.records.count(query),
    way ? null : noun.records.page(query),
  ]);
  if (!(page || way)) notFound();
  const chooses = !way && (noun.several?.may(viewer) ?? false);
  const screen = { ...screenAround(noun, all, { counts, found, views }), chooses };
  const instead = found && page?.rows.length === 0 ? await findInstead(screen, viewer) : null;
  return (
    <ListLayout
      screen={screen}
      madeFor={viewer && ownMark(viewer)}
      mayRegister={noun.mayRegister(viewer)}
      above={
        <>
          {await keptNote(screen, values)}
          {chooses && page && page.rows.length > 0 && noun.several?.form(screen)}
        </>
      }
    >
      {await way?.(screen, { ...query, asked: found })}
      {page && page.rows.length > 0 && noun.rows({ rows: page.rows, screen })}
      {page?.rows.length === 0 && (
        <>
          {(noun.empty ?? nothing)(screen)}
          {instead && <InsteadOf screen={screen} instead={instead} />}
          <WholeList screen={screen} />
        </>
      )}
      {page && <ShownRows {...{ locale: screen.locale, ...screen.counts }} page={shownOf(page)} />}
      {page && <ListPager screen={screen} page={page} />}
      {noun.notes?.(screen)}
    </ListLayout>
  );
}

/** That the list was kept under a name, to whom the portal itself sent here. */
async function keptNote({ locale, address }: ListScreen, values: AddressValues) {
  if (values.saved !== "view" || !(await isSealed(path(locale, address), values))) return null;
  return (
    <div className="mt-4">
      <Notice tone="ok" status>
        {translator(locale, "List")("views.kept")}
      </Notice>
    </div>
  );
}

const shownOf = ({ rows, previous, next }: Page<unknown>): ShownPage => ({
  ...{ count: rows.length, hasPrevious: previous !== null, hasNext: next !== null },
});

/** The way back to everything, where what was asked leaves nothing. */
const WholeList = ({ screen: { locale, address } }: { screen: ListScreen }) => (
  <p className="no-print -mt-4 mb-6">
    <ButtonLink look="quiet" href={path(locale, address)}>
      {translator(locale, "List")("whole")}
    </ButtonLink>
  </p>
);

const nothing = ({ texts }: { texts: (name: "none") => string }) => (
  <p className="border-line border-t py-10 text-muted">{texts("none")}</p>
);
