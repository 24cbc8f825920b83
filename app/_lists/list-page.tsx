import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Catalogue } from "@/data/catalogue";
import type { Placed } from "@/data/list";
import { findViewer, requireViewer } from "@/data/viewer";
import type { ListDeclaration } from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { getLocale } from "@/i18n/server";
import type { AddressValues } from "./address";
import { ListLayout } from "./list-layout";
import type { ListNoun } from "./noun";
import { screenOf } from "./noun";
import { Pager } from "./pager";
import { readRequest } from "./read-request";
import { type ListNamespace, listTexts } from "./screen";

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
  const [viewer, { asked, catalogue }] = await Promise.all([
    noun.forOfficials ? requireViewer(locale) : findViewer(),
    searchParams.then((values) => readRequest(noun.list, values)),
  ]);
  const query = { viewer, catalogue, reader: locale, ...asked };
  const map = asked.view === "map" ? noun.map : undefined;
  const [counts, page] = await Promise.all([
    noun.records.count(query),
    map ? null : noun.records.page(query),
  ]);
  if (!counts || !(page || map)) notFound();
  const own = map ? ownRegions(viewer, catalogue) : [];
  const screen = screenOf(noun, { locale, asked, catalogue, counts, own });
  return (
    <ListLayout screen={screen} isOfficial={viewer !== null} mayRegister={noun.mayRegister(viewer)}>
      {map?.(screen)}
      {page && page.rows.length > 0 && noun.rows({ rows: page.rows, screen })}
      {page?.rows.length === 0 && (noun.empty ?? nothing)(screen)}
      {page && <Pager screen={screen} page={page} />}
      {noun.notes?.(screen)}
    </ListLayout>
  );
}

/** The regions for which an official works: of these there is a map of their own. */
const ownRegions = (viewer: Anyone, { regions }: Catalogue): string[] => [
  ...new Set(
    (viewer?.grants ?? []).flatMap(({ scope }) =>
      scope.kind === "REGIONS" ? scope.regionIds.filter((id) => regions.has(id)) : [],
    ),
  ),
];

const nothing = ({ texts }: { texts: (name: "none") => string }) => (
  <p className="border-line border-t py-10 text-muted">{texts("none")}</p>
);
