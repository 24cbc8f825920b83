import { notFound } from "next/navigation";
import { Conflict } from "@/app/_forms/conflict";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { History } from "@/app/_records/history";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { readHistory } from "@/data/history";
import { catalogueFor } from "@/data/known-organisations";
import { lastChangeOfSettings } from "@/data/last-change";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { editingSettings, tellSettings } from "./_parts/editing";
import { SettingFields } from "./_parts/setting-fields";
import { changeSettingsAction } from "./actions";

export const generateMetadata = async () => ({
  title: (await getTranslations("Settings"))("title"),
});

/** What officials decide of the portal as a whole, with all that was decided before. */
export default async function SettingsPage({ searchParams }: PageProps<"/[locale]/settings">) {
  const [locale, query] = await Promise.all([getLocale(), searchParams]);
  const viewer = await requireViewer(locale);
  const editing = await editingSettings(viewer);
  if (!editing) notFound();
  const here = path(locale, "/settings");
  const { form, versions } = await readEdit(here, query, editing);
  const isSaved = query.saved && (await isSealed(here, query));
  const [t, f] = [translator(locale, "Settings"), translator(locale, "Form")];
  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("title")}</h1>
        <p className="text-lead text-muted">{t("lead")}</p>
        {isSaved && (
          <Notice tone="ok" status>
            {f("saved")}
          </Notice>
        )}
        <FormErrors form={form} title={f("errorsTitle")} />
        <PostForm action={changeSettingsAction} locale={locale} className="grid gap-6">
          <VersionFields {...editing} />
          <Conflict
            {...{ form, versions, locale }}
            changed={versions && (await lastChangeOfSettings(viewer))}
            tell={(fields) => tellSettings(fields, locale)}
          />
          <SettingFields form={form} locale={locale} />
          <FormButtons locale={locale} cancel={path(locale, "/workbench")} />
        </PostForm>
        <Decided viewer={viewer} locale={locale} />
      </div>
    </Page>
  );
}

/** What was decided lately, and by whom, with the way to all of it. */
async function Decided({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const [history, catalogue] = await Promise.all([
    readHistory(viewer, { settings: "portal" }),
    catalogueFor(viewer),
  ]);
  return <History {...{ history, catalogue, locale }} all={path(locale, "/settings/history")} />;
}
