import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { hasRole, type Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { partOfDay } from "./part-of-day";

/** For who has no work with records: an administrator, or an official without a role. */
export function WithoutWork({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const t = translator(locale, "Workbench");
  const administers = hasRole(viewer, "ADMINISTRATOR");
  return (
    <Page className="grid justify-items-start gap-5 pb-16">
      <h1>{t("welcome", { part: partOfDay(new Date()) })}</h1>
      <p className="max-w-measure">{t(administers ? "administrator" : "noRole")}</p>
      <ButtonLink href={path(locale, administers ? "/accounts" : "/bottlenecks")}>
        {t(administers ? "toAccounts" : "toBottlenecks")}
      </ButtonLink>
    </Page>
  );
}
