import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Card, Page } from "@/components/ui/page";
import { TextField } from "@/components/ui/text-field";
import { findViewer } from "@/data/viewer";
import { ownAddress } from "@/i18n/own-address";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SignIn");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const [locale, viewer, query] = await Promise.all([getLocale(), findViewer(), searchParams]);
  const t = translator(locale, "SignIn");
  const next = ownAddress(typeof query.next === "string" ? query.next : undefined);
  if (viewer) redirect(next ?? path(locale, "/workbench"));
  const form = await readForm(path(locale, "/sign-in"), query);
  const notice = noticeFor(query.after, next);

  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("title")}</h1>
        <FormErrors form={form} title={t("failed")} />
        {notice && !form.refusal && (
          <Notice tone={notice.tone} status>
            {t(notice.text)}
          </Notice>
        )}
        <p>{t("intro")}</p>
        <Card>
          <PostForm action={signInAction} locale={locale} label={t("title")}>
            {next && <input type="hidden" name="next" value={next} />}
            <TextField
              form={form}
              name="email"
              label={t("email")}
              type="email"
              autoComplete="email"
            />
            <TextField
              form={form}
              name="password"
              label={t("password")}
              type="password"
              autoComplete="current-password"
            />
            <div>
              <Button>{t("submit")}</Button>
            </div>
          </PostForm>
        </Card>
        <p className="text-muted text-small">{t("help")}</p>
      </div>
    </Page>
  );
}

/** What has just happened to whoever comes here, by what their address says of it. */
const notices = {
  "sign-out": { text: "signedOut", tone: "ok" },
  welcome: { text: "passwordChosen", tone: "ok" },
  ended: { text: "ended", tone: "info" },
  file: { text: "file", tone: "info" },
  typed: { text: "typedInTab", tone: "info" },
} as const;

function noticeFor(after: string | string[] | undefined, next: string | null) {
  if (typeof after === "string" && Object.hasOwn(notices, after))
    return notices[after as keyof typeof notices];
  return next && /[?&]kept=/.test(next) ? ({ text: "typedIsKept", tone: "info" } as const) : null;
}
