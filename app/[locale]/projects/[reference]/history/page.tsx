import { loadProject } from "@/app/_project/load";
import { HistoryPage, historyMetadata } from "@/app/_records/history-page";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import { textFor } from "@/domain/language";
import { getLocale, translator } from "@/i18n/server";

type Props = PageProps<"/[locale]/projects/[reference]/history">;

export async function generateMetadata({ params }: Props) {
  return historyMetadata((await loadProject((await params).reference)).reference);
}

/** All that happened to a project, as far as its reader may know of it. */
export default async function ProjectHistoryPage({ params, searchParams }: Props) {
  const [{ reference: asked }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const [project, catalogue] = await Promise.all([loadProject(asked), catalogueFor(viewer)]);
  const { reference, texts, originalLanguage } = project;
  const text = textFor(texts, locale, originalLanguage);
  return (
    <HistoryPage
      {...{ viewer, catalogue, locale, query, name: reference }}
      of={{ noun: "project", reference }}
      title={{ text: text?.name ?? "", language: text?.language ?? locale }}
      address={`/projects/${reference}`}
      section={{
        ...{ address: "/projects", title: translator(locale, "Portal")("section.projects") },
      }}
    />
  );
}
