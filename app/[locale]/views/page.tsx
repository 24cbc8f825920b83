import type { Metadata } from "next";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { listToKeep } from "@/app/_lists/keep-address";
import { KeepForm } from "@/app/_lists/keep-form";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { fieldValue } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { type KeptList, listKept } from "@/data/kept-lists";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { nounSections } from "@/domain/noun";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { changeKeptAction } from "./_parts/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("List.views");
  return { title: t("title") };
}

/** The lists that an official keeps under a name: where each is, with which one begins, and the way to drop one. */
export default async function ViewsPage({ searchParams }: PageProps<"/[locale]/views">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [query, kept] = await Promise.all([searchParams, listKept(viewer)]);
  const t = translator(locale, "List.views");
  const portal = translator(locale, "Portal");
  const form = await readForm(path(locale, "/views"), query, listToKeep(query));
  // What comes back may be what nobody could choose here.
  const section = nounSections.find((one) => one === fieldValue(form, "section"));
  const list = fieldValue(form, "query");
  const dropped = query.done === "drop" && (await isSealed(path(locale, "/views"), query));
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={portal("crumbs")}
          crumbs={[
            section
              ? {
                  href: path(locale, `/${section}${list && `?${list}`}`),
                  text: sectionName(section, locale),
                }
              : { href: path(locale, "/workbench"), text: portal("section.workbench") },
          ]}
        />
        <h1>{t("title")}</h1>
        <p className="mt-2 max-w-measure text-muted">{t("lead")}</p>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {dropped && (
        <Notice tone="ok" status>
          {t("dropped", { name: fieldValue(form, "name") })}
        </Notice>
      )}
      {section && (
        <section>
          <h2 className="mb-3">{t(dropped ? "keepAfterAll" : "keep")}</h2>
          <KeepForm {...{ form, locale, section, query: list }} />
        </section>
      )}
      {kept.length === 0 && !section && <p>{t("none")}</p>}
      <ul className="max-w-4xl">
        {kept.map((list) => (
          <KeptLine key={list.id} list={list} locale={locale} />
        ))}
      </ul>
    </Page>
  );
}

const sectionName = (section: string, locale: Locale): string =>
  translator(locale, "Portal.section")(section as "bottlenecks");

function KeptLine({ list, locale }: { list: KeptList; locale: Locale }) {
  const t = translator(locale, "List.views");
  const { id, name, section, isStart } = list;
  const acts = [isStart ? "noStart" : "start", "drop"] as const;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-line border-t py-3">
      <div className="wrap-anywhere min-w-0">
        <a href={path(locale, `/views/${id}`)} className="font-semibold">
          {name}
        </a>
        <p className="text-muted text-small">
          {sectionName(section, locale)}
          {isStart && ` · ${t("isStart")}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {acts.map((act) => (
          <PostForm
            key={act}
            action={changeKeptAction}
            locale={locale}
            label={translator(locale, "Form")("colon", { before: t(act), after: name })}
            className=""
          >
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="act" value={act} />
            <Button look="quiet">{t(act)}</Button>
          </PostForm>
        ))}
      </div>
    </li>
  );
}
