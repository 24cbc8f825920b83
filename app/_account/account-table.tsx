import { Phrase } from "@/components/ui/phrase";
import type { AccountRow } from "@/data/account/list";
import type { Language, Phrase as Name } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AccountState } from "./account-state";

const cell = "block lg:table-cell lg:px-4 lg:py-3 lg:align-top";

/** The accounts of one page: a table on a wide screen, a list of cards on a narrow one. */
export function AccountTable({
  accounts,
  organisations,
  locale,
}: {
  accounts: readonly AccountRow[];
  organisations: ReadonlyMap<string, Name> | undefined;
  locale: Language;
}) {
  const t = translator(locale, "Accounts");
  const role = translator(locale, "Role");
  const heads = [t("account"), t("organisation"), t("roles"), t("status")];

  return (
    <table className="block w-full rounded-card border border-line bg-surface text-left lg:table">
      <thead className="sr-only text-muted text-small lg:not-sr-only lg:table-header-group">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className="px-4 py-3 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {accounts.map((account) => {
          const organisation = organisations?.get(account.organisationId);
          return (
            <tr key={account.id} className="block border-line border-t p-4 lg:table-row lg:p-0">
              <th scope="row" className={`${cell} wrap-anywhere font-normal lg:min-w-40`}>
                <a href={path(locale, `/accounts/${account.id}`)} className="font-semibold">
                  {account.name}
                </a>
                <span className="block text-muted text-small">{account.email}</span>
              </th>
              <td className={`${cell} wrap-anywhere lg:min-w-44`}>
                {organisation && <Phrase phrase={organisation} locale={locale} />}
              </td>
              <td className={cell}>
                {account.roles.map((held) => role(held)).join(", ") || t("noRoles")}
              </td>
              <td className={`${cell} lg:[&_.badge]:whitespace-normal`}>
                <AccountState account={account} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
