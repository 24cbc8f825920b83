import type { Labels } from "@/app/_forms/labelled";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What the fields of an account are called: in its forms, above them, and beside a colleague's version. */
export function accountLabels(locale: Locale) {
  const t = translator(locale, "Accounts");
  return {
    email: t("register.email"),
    name: t("register.name"),
    organisationId: t("organisation"),
    language: t("register.language"),
  } as const satisfies Labels;
}

/** The same of the form by which a role is given. */
export function grantLabels(locale: Locale) {
  const t = translator(locale, "Accounts.grants");
  return {
    partyId: t("party"),
    partnershipId: t("partnership"),
    regions: t("regions"),
    from: t("from"),
    until: t("until"),
  } as const satisfies Labels;
}
