import { notFound } from "next/navigation";
import { HistoryPage, historyMetadata } from "@/app/_records/history-page";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import { type EntryNoun, entries } from "@/domain/entry/entry";
import { inLanguage, type Names } from "@/domain/language";
import { getLocale } from "@/i18n/server";
import { titleOf } from "./title";

type Asked = {
  noun: EntryNoun;
  id: string;
  /** What it is called, where that is not among the names that every page knows. */
  names?: Names | undefined;
};
type Props = Asked & { query: Readonly<Record<string, string | string[] | undefined>> };

/** What an entry is called, for whoever may know of it; else there is no such page. */
async function namesOf({ noun, id, names }: Asked): Promise<Names> {
  const { organisations, merged, partnerships, regions } = await catalogueFor(await findViewer());
  const known = {
    organisation: organisations.get(id) ?? merged.get(id),
    partnership: partnerships.get(id),
    region: regions.get(id),
    commissioner: names && { names },
  };
  return known[noun]?.names ?? notFound();
}

/** The title of the page with all that happened to an entry. */
export async function entryHistoryMetadata(asked: Asked) {
  return historyMetadata(inLanguage(await namesOf(asked), await getLocale()).text);
}

/** All that happened to an entry. The same for every noun. */
export async function EntryHistoryPage({ query, ...asked }: Props) {
  const { noun, id } = asked;
  const [locale, viewer, names] = await Promise.all([getLocale(), findViewer(), namesOf(asked)]);
  const { section } = entries[noun];
  const title = inLanguage(names, locale);
  return (
    <HistoryPage
      {...{ viewer, locale, query, title, name: title.text, of: { entry: noun, id } }}
      catalogue={await catalogueFor(viewer)}
      address={`/${section}/${id}`}
      section={{ address: `/${section}`, title: titleOf(noun, locale) }}
    />
  );
}
