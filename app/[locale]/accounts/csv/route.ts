import { stateOf } from "@/app/_account/account-state";
import { csvRoute, tableOf } from "@/app/_lists/csv";
import { nameCatalogue } from "@/app/_lists/names";
import { exportAccounts } from "@/data/account/list";
import { accountList } from "@/domain/account/list";
import { dayAtBorder } from "@/domain/day";
import { translator } from "@/i18n/server";

/** The filtered list of accounts as a file; for anyone but an administrator there is none. */
export const GET = csvRoute(accountList, "/accounts", async (asked, locale) => {
  const batches = await exportAccounts(asked);
  if (!batches) return null;
  const t = translator(locale, "AccountList");
  const role = translator(locale, "Role");
  const yesOrNo = translator(locale, "List");
  const { organisation } = nameCatalogue(asked.catalogue, locale);
  return tableOf(t("fileName"), batches, [
    [t("column.name"), ({ name }) => name],
    [t("column.email"), ({ email }) => email],
    [t("column.organisation"), ({ organisationId: id }) => organisation.get(id)?.text ?? id],
    [t("column.roles"), ({ roles }) => roles.map((held) => role(held)).join(" | ")],
    [t("column.state"), (account) => t(`state.${stateOf(account)}`)],
    [t("column.language"), ({ language }) => language],
    [t("column.since"), ({ createdAt }) => dayAtBorder(createdAt)],
    [t("column.demo"), ({ isDemo }) => yesOrNo(isDemo ? "yes" : "no")],
  ]);
});
