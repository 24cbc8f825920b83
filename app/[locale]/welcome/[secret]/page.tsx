import type { Metadata } from "next";
import { cache } from "react";
import { askedAgain, NewPassword } from "@/app/_account/new-password";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Page } from "@/components/ui/page";
import { findLink } from "@/data/account/one-time-links";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";
import { choosePasswordAction } from "./actions";

type Props = PageProps<"/[locale]/welcome/[secret]">;

const loadLink = cache(findLink);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ secret }, t] = await Promise.all([params, getTranslations("SignIn.welcome")]);
  const title = t((await loadLink(secret)) ? "title" : "expired");
  return { title, robots: { index: false }, referrer: "same-origin" };
}

export default async function WelcomePage({ params, searchParams }: Props) {
  const [locale, t, f, { secret }, query] = await Promise.all([
    getLocale(),
    getTranslations("SignIn.welcome"),
    getTranslations("Form"),
    params,
    searchParams,
  ]);
  const account = await loadLink(secret);
  if (!account) return <Expired />;
  const form = await readForm(path(locale, `/welcome/${secret}`), query);

  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("title")}</h1>
        <FormErrors form={await askedAgain(form)} title={f("errorsTitle")} />
        <p>{t("account", { email: account.email })}</p>
        <Card>
          <PostForm action={choosePasswordAction} locale={locale} label={t("title")}>
            <input type="hidden" name="secret" value={secret} />
            <NewPassword form={form} email={account.email} />
            <div>
              <Button>{t("submit")}</Button>
            </div>
          </PostForm>
        </Card>
      </div>
    </Page>
  );
}

async function Expired() {
  const [t, refusal] = await Promise.all([
    getTranslations("SignIn.welcome"),
    getTranslations("Refusal"),
  ]);
  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("expired")}</h1>
        <p>{refusal("linkExpired")}</p>
      </div>
    </Page>
  );
}
