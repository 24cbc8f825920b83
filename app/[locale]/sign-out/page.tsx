import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";
import { signOutAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignIn.signOut");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignOutPage() {
  const [locale, t, f, viewer] = await Promise.all([
    getLocale(),
    getTranslations("SignIn.signOut"),
    getTranslations("Form"),
    findViewer(),
  ]);
  if (!viewer) redirect(path(locale, "/sign-in"));

  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("title")}</h1>
        <p>{t("text")}</p>
        <PostForm action={signOutAction} locale={locale} className="flex flex-wrap gap-3">
          <Button>{t("submit")}</Button>
          <ButtonLink look="quiet" href={path(locale, "/workbench")}>
            {f("cancel")}
          </ButtonLink>
        </PostForm>
      </div>
    </Page>
  );
}
