import type { Metadata } from "next";
import { ListPage } from "@/app/_lists/list-page";
import { readRequest } from "@/app/_lists/read-request";
import { countProjects, listProjects } from "@/data/project/list";
import { findViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import { projectList } from "@/domain/project/list";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { Results } from "./_parts/results";
import { projectScreen } from "./_parts/screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ProjectList");
  return { title: t("title") };
}

/** What partners on both sides do together: searched and filtered by the address. */
export default async function ProjectsPage({
  params,
  searchParams,
}: PageProps<"/[locale]/projects">) {
  const locale = (await params).locale as Locale;
  const [viewer, { asked, catalogue }] = await Promise.all([
    findViewer(),
    searchParams.then((values) => readRequest(projectList, values)),
  ]);
  const request = { viewer, catalogue, reader: locale, ...asked };
  const [counts, page] = await Promise.all([countProjects(request), listProjects(request, asked)]);
  const screen = projectScreen(locale, asked, catalogue, counts);
  const t = translator(locale, "ProjectList");
  const register = { href: path(locale, "/projects/new"), text: t("register") };

  return (
    <ListPage
      screen={screen}
      isOfficial={viewer !== null}
      register={mayAnywhere(viewer, "register") ? register : null}
    >
      <Results screen={screen} page={page} />
    </ListPage>
  );
}
