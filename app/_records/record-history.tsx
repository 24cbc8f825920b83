import { notFound } from "next/navigation";
import { cache } from "react";
import { catalogueFor } from "@/data/known-organisations";
import { findTitle } from "@/data/record-title";
import { findViewer } from "@/data/viewer";
import { type Noun, nouns } from "@/domain/noun";
import { referenceSchema } from "@/domain/reference";
import { getLocale, translator } from "@/i18n/server";
import { HistoryPage, historyMetadata } from "./history-page";

type Asked = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The page and its title share one query; what one may not know of does not exist. */
const loadTitle = cache(async (noun: Noun, asked: string) => {
  const read = referenceSchema(nouns[noun].letters).safeParse(decodeURIComponent(asked));
  if (!read.success) notFound();
  const named = { noun, reference: read.data };
  return (await findTitle(await findViewer(), named, await getLocale())) ?? notFound();
});

export const recordHistoryMetadata = async (noun: Noun, { params }: Asked) =>
  historyMetadata((await loadTitle(noun, (await params).reference)).reference);

/** All that happened to a record of a noun, as far as its reader may know of it. */
export async function RecordHistory({ noun, params, searchParams }: Asked & { noun: Noun }) {
  const [{ reference: asked }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const [{ reference, title }, catalogue] = await Promise.all([
    loadTitle(noun, asked),
    catalogueFor(viewer),
  ]);
  const { section } = nouns[noun];
  return (
    <HistoryPage
      {...{ viewer, catalogue, locale, query, title, name: reference }}
      of={{ noun, reference }}
      address={`/${section}/${reference}`}
      section={{
        address: `/${section}`,
        title: translator(locale, "Portal")(`section.${section}`),
      }}
    />
  );
}
