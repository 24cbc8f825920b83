import { csvRoute } from "@/app/_lists/csv";
import { nameCatalogue } from "@/app/_lists/names";
import { type AccountRow, exportAccounts } from "@/data/account/list";
import type { Catalogue } from "@/data/catalogue";
import { accountList } from "@/domain/account/list";
import { dayAtBorder } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { stateOf } from "../_components/account-state";

/** The filtered list of accounts as a file; for anyone but an administrator there is none. */
export const GET = csvRoute(accountList, "/accounts", async (asked, locale) => {
  const batches = exportAccounts({ ...asked, reader: locale });
  if (!batches) return null;
  const { row, ...table } = cellsOf(locale, asked.catalogue);
  const lines = async function* () {
    for await (const rows of batches) yield rows.map(row);
  };
  return { ...table, batches: lines() };
});

/** The first line of the file, and how an account becomes a line of it. */
function cellsOf(locale: Locale, catalogue: Catalogue) {
  const t = translator(locale, "AccountList");
  const role = translator(locale, "Role");
  const list = translator(locale, "List");
  const { organisation } = nameCatalogue(catalogue, locale);
  const columns = [
    "name",
    "email",
    "organisation",
    "roles",
    "state",
    "language",
    "since",
    "demo",
  ] as const;
  return {
    fileName: t("fileName"),
    headers: columns.map((column) => t(`column.${column}`)),
    row: (account: AccountRow): string[] => {
      const cells: Record<(typeof columns)[number], string> = {
        name: account.name,
        email: account.email,
        organisation: organisation.get(account.organisationId)?.text ?? account.organisationId,
        roles: account.roles.map((held) => role(held)).join(" | "),
        state: t(`state.${stateOf(account)}`),
        language: account.language,
        since: dayAtBorder(account.createdAt),
        demo: list(account.isDemo ? "yes" : "no"),
      };
      return columns.map((column) => cells[column]);
    },
  };
}
