import { notFound } from "next/navigation";
import { loadBottleneck } from "@/app/_bottleneck/load";
import { HistoryPage, historyMetadata } from "@/app/_records/history-page";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import { textFor } from "@/domain/language";
import { getLocale, translator } from "@/i18n/server";

type Props = PageProps<"/[locale]/bottlenecks/[reference]/history">;

export async function generateMetadata({ params }: Props) {
  const bottleneck = await loadBottleneck((await params).reference);
  if (!bottleneck) notFound();
  return historyMetadata(bottleneck.reference);
}

/** All that happened to a bottleneck, as far as its reader may know of it. */
export default async function BottleneckHistoryPage({ params, searchParams }: Props) {
  const [{ reference: asked }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const [bottleneck, catalogue] = await Promise.all([loadBottleneck(asked), catalogueFor(viewer)]);
  if (!bottleneck) notFound();
  const { reference, texts, originalLanguage } = bottleneck;
  const text = textFor(texts, locale, originalLanguage);
  return (
    <HistoryPage
      {...{ viewer, catalogue, locale, query, name: reference }}
      of={{ noun: "bottleneck", reference }}
      title={{ text: text?.title ?? "", language: text?.language ?? locale }}
      address={`/bottlenecks/${reference}`}
      section={{
        ...{ address: "/bottlenecks", title: translator(locale, "Portal")("section.bottlenecks") },
      }}
    />
  );
}
