import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { readAccountAsks } from "@/data/account/asks";
import { hasRole, type Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AccountAsks } from "./account-asks";
import { partOfDay } from "./part-of-day";

/** For who has no work with records: an administrator, whom accounts may ask for something, or an official without a role. */
export async function WithoutWork({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const t = translator(locale, "Workbench");
  const administers = hasRole(viewer, "ADMINISTRATOR");
  const asks = await readAccountAsks(viewer);
  const part = partOfDay(new Date());
  return (
    <Page className="grid justify-items-start gap-5 pb-16">
      <h1>{administers ? t("greeting", { part, count: asks.length }) : t("welcome", { part })}</h1>
      {asks.length > 0 && <AccountAsks asks={asks} locale={locale} />}
      <p className="max-w-measure">{t(administers ? "administrator" : "noRole")}</p>
      <ButtonLink href={path(locale, administers ? "/accounts" : "/bottlenecks")}>
        {t(administers ? "toAccounts" : "toBottlenecks")}
      </ButtonLink>
    </Page>
  );
}
