import { PracticeStrip } from "@/app/_records/practice-strip";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { operator } from "@/data/env";
import { findViewer } from "@/data/viewer";
import { isLocale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { accountLabel } from "../_account/account-label";
import { SessionEnded } from "./_parts/session-ended";

/** Every page is made for the one who asks: what they may see changes from one minute to the next. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#18222d" },
  ],
};

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, "Portal");
  return {
    title: { default: "Grenswerk", template: "%s · Grenswerk" },
    description: t("description"),
  };
}

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await headers();
  const knowsViewer = !needsNoViewer(asked);
  const viewer = knowsViewer ? await findViewer() : null;
  const t = translator(locale, "Portal");
  const here = asked.get("x-grenswerk-path") ?? path(locale);
  const query = asked.get("x-grenswerk-query") ?? "";

  return (
    <html lang={locale}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-surface focus:p-3"
        >
          {t("skipToContent")}
        </a>
        <Header
          locale={locale}
          here={here}
          query={query}
          account={viewer && { label: await accountLabel(viewer, locale), viewer }}
        />
        {knowsViewer && <PracticeStrip locale={locale} />}
        <main id="content" tabIndex={-1}>
          {knowsViewer && <SessionEnded {...{ locale, here, query }} />}
          {children}
        </main>
        <Footer locale={locale} contact={operator().contact?.href ?? null} />
      </body>
    </html>
  );
}

/** The page that says what went wrong (trouble/page.tsx) is made without the database. */
const needsNoViewer = (asked: Headers): boolean =>
  !["404", null].includes(asked.get("x-grenswerk-trouble"));
