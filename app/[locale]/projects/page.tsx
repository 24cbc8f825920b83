import type { Metadata } from "next";
import { Page } from "@/components/ui/page";
import { SearchField } from "@/components/ui/search-field";
import { listProjects } from "@/data/project/list";
import { findViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import { projectSorts, readMark, writeProjectFilter } from "@/domain/project/filter";
import { type Locale, path } from "@/i18n/routing";
import { formatter, getTranslations, translator } from "@/i18n/server";
import { ListHead } from "../_records/list-head";
import { Chips } from "./_list/chips";
import { Filters } from "./_list/filters";
import { nameFilters, readFilter } from "./_list/names";
import { Results } from "./_list/results";

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
  const values = await searchParams;
  const [viewer, names, filter] = await Promise.all([
    findViewer(),
    nameFilters(locale),
    readFilter(values),
  ]);
  const t = translator(locale, "ProjectList");
  const format = formatter(locale);
  const page = await listProjects(viewer, filter, readMark(values));

  return (
    <Page>
      <ListHead
        title={t("title")}
        lead={t("lead")}
        csv={{
          href: path(locale, `/projects/csv${writeProjectFilter(filter)}`),
          text: t("csv"),
          label: `${t("csv")}: ${t("csvHint")}`,
        }}
        register={
          mayAnywhere(viewer, "register")
            ? { href: path(locale, "/projects/new"), text: t("register") }
            : null
        }
      />
      <form
        action={path(locale, "/projects")}
        className="mt-8 gap-12 md:grid md:grid-cols-4 print:block"
      >
        {filter.sort !== "changed" && <input type="hidden" name="sort" value={filter.sort} />}
        <div className="no-print mb-4">
          <Filters {...{ locale, filter, names }} counts={page} more={values.more === "1"} />
        </div>
        <div className="md:col-span-3">
          <SearchField
            q={filter.q}
            label={t("search")}
            hint={t("search")}
            button={t("searchButton")}
          />
          <div className="mt-4 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <p role="status" className="font-bold tabular-nums">
              {page.capped
                ? t("countMore", { count: format.number(page.total) })
                : t("count", { count: page.total })}
            </p>
            <Chips {...{ locale, filter, names }} />
            <nav
              aria-label={t("sort")}
              className="no-print flex flex-wrap gap-x-3 text-small md:ml-auto"
            >
              <span className="text-muted">{t("sort")}:</span>
              {projectSorts.map((sort) => (
                <a
                  key={sort}
                  href={path(locale, `/projects${writeProjectFilter({ ...filter, sort })}`)}
                  aria-current={sort === filter.sort ? "true" : undefined}
                  className="underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {t(`sortBy.${sort}`)}
                </a>
              ))}
            </nav>
          </div>
          <Results {...{ locale, filter, page }} />
        </div>
      </form>
    </Page>
  );
}
