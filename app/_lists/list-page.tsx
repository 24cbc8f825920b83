import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { listKept } from "@/data/kept-lists";
import type { Page, Placed } from "@/data/list";
import { findViewer, requireViewer } from "@/data/viewer";
import type { ListDeclaration } from "@/domain/list";
import type { ShownPage } from "@/domain/list-page";
import { ownRegions } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import type { ListAddress } from "./address";
import type { AddressValues } from "./address-ranges";
import { findInstead, InsteadOf } from "./instead";
import { ListLayout } from "./list-layout";
import type { ListNoun } from "./noun";
import { screenOf, waysOf } from "./noun";
import { Pager } from "./pager";
import { placeAsked } from "./place-asked";
import { readRequest } from "./read-request";
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
  const locale = await getLocale();
  const values = await searchParams;
  const [viewer, { asked: typed, catalogue }] = await Promise.all([
    noun.forOfficials ? requireViewer(locale) : findViewer(),
    readRequest(noun.list, values),
  ]);
  const asked: typeof typed = waysOf(noun).includes(typed.view)
    ? typed
    : { ...typed, view: "list" };
  const here = { locale, address: noun.address, list: noun.list, catalogue };
  // The place knows filters and orders as names only.
  const place = await placeAsked({ ...here, asked: asked as unknown as ListAddress }, values);
  const query = { viewer, catalogue, reader: locale, ...asked };
  const way = asked.view === "list" ? undefined : noun[asked.view];
  const [found, counts, page] = await Promise.all([
    noun.records.asked(query),
    noun.records.count(query),
    way ? null : noun.records.page(query),
  ]);
  if (!counts || !(page || way)) notFound();
  const { named = [], reached = [] } = viewer ? ownRegions(viewer, catalogue.regions) : {};
  const own = { named, reached: reached.filter((id) => catalogue.regions.has(id)) };
  const kept = viewer && noun.views ? await listKept(viewer, noun.address.slice(1)) : [];
  const views = viewer ? [...(noun.views?.(locale) ?? []), ...kept] : [];
  const screen = screenOf(noun, { locale, asked, catalogue, counts, own, place, found, views });
  const instead = found && page?.rows.length === 0 ? await findInstead(screen, viewer) : null;
  return (
    <ListLayout screen={screen} isOfficial={viewer !== null} mayRegister={noun.mayRegister(viewer)}>
      {await way?.(screen, { ...query, asked: found })}
      {page && page.rows.length > 0 && noun.rows({ rows: page.rows, screen })}
      {page?.rows.length === 0 && (
        <>
          {(noun.empty ?? nothing)(screen)}
          {instead && <InsteadOf screen={screen} instead={instead} />}
          <WholeList screen={screen} />
        </>
      )}
      {page && <ShownRows screen={screen} page={shownOf(page)} />}
      {page && <Pager screen={screen} page={page} />}
      {noun.notes?.(screen)}
    </ListLayout>
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
