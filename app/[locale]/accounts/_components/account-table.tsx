import { Phrase } from "@/components/ui/phrase";
import type { AccountRow } from "@/data/account/list";
import type { Language, Phrase as Name } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AccountState } from "./account-state";

const cell = "block md:table-cell md:px-4 md:py-3 md:align-top";

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
    <table className="block w-full rounded-card border border-line bg-surface text-left md:table">
      <thead className="sr-only text-muted text-small md:not-sr-only md:table-header-group">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className="px-4 py-3 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {accounts.map((account) => {
          const organisation = organisations?.get(account.organisationId);
          return (
            <tr key={account.id} className="block border-line border-t p-4 md:table-row md:p-0">
              <th scope="row" className={`${cell} font-normal`}>
                <a href={path(locale, `/accounts/${account.id}`)} className="font-semibold">
                  {account.name}
                </a>
                <span className="wrap-anywhere block text-muted text-small">{account.email}</span>
              </th>
              <td className={cell}>
                {organisation && <Phrase phrase={organisation} locale={locale} />}
              </td>
              <td className={cell}>
                {account.roles.map((held) => role(held)).join(", ") || t("noRoles")}
              </td>
              <td className={cell}>
                <AccountState account={account} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
