import { AccountBadge } from "@/app/_account/account-state";
import { dayCell } from "@/app/_lists/cells";
import { listNoun, type Shown } from "@/app/_lists/noun";
import { CardTable } from "@/components/ui/card-table";
import { Phrase } from "@/components/ui/phrase";
import { type AccountRow, accounts } from "@/data/account/list";
import { accountRules } from "@/domain/account/account";
import { accountList } from "@/domain/account/list";
import { accountStateOf } from "@/domain/account/state";
import { dayAtBorder } from "@/domain/day";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** The list of accounts, for administrators. */
export const accountNoun = listNoun({
  ...{ list: accountList, records: accounts, address: "/accounts", texts: "AccountList" },
  ...{ forOfficials: true, mayRegister: accountRules.manage },
  names: (locale) => ({
    role: translator(locale, "Role"),
    state: translator(locale, "AccountList.state"),
  }),
  ...{ lessUsual: ["organisation"], atFirst: { organisation: 8 } },
  rows: accountTable,
  columns: ({ named, yesOrNo }) => ({
    name: ({ name }) => name,
    email: ({ email }) => email,
    organisation: ({ organisationId }) => named("organisation", organisationId),
    roles: ({ roles }) => roles.map((held) => named("role", held)).join(" | "),
    state: (account) => named("state", accountStateOf(account)),
    language: ({ language }) => language,
    since: ({ createdAt }) => dayCell(dayAtBorder(createdAt)),
    signedIn: ({ signedInAt }) => dayCell(signedInAt && dayAtBorder(signedInAt)),
    demo: ({ isDemo }) => yesOrNo(isDemo),
  }),
});

function accountTable({ rows, screen: { locale, names } }: Shown<AccountRow>) {
  const [t, role] = [translator(locale, "Accounts"), translator(locale, "Role")];
  const account = ({ id, name, email, language }: AccountRow) => (
    <>
      <a href={path(locale, `/accounts/${id}`)} className="font-semibold">
        <Phrase phrase={{ text: name, language, isName: true }} locale={locale} />
      </a>
      <span className="block text-muted text-small">{email}</span>
    </>
  );
  const organisation = ({ organisationId }: AccountRow) => {
    const name = names.organisation?.get(organisationId);
    return name && <Phrase phrase={name} locale={locale} />;
  };
  const held = ({ roles }: AccountRow) => roles.map((one) => role(one)).join(", ") || t("noRoles");
  const state = (row: AccountRow) => <AccountBadge account={row} />;
  const format = formatter(locale);
  const signedIn = ({ signedInAt }: AccountRow) =>
    signedInAt ? format.dateTime(signedInAt, { dateStyle: "medium" }) : t("neverSignedIn");
  return (
    <CardTable
      rows={rows}
      columns={[
        { head: t("account"), cell: account, className: "lg:min-w-40" },
        { head: t("organisation"), cell: organisation, className: "wrap-anywhere lg:min-w-44" },
        { head: t("roles"), cell: held },
        { head: t("lastSignIn"), cell: signedIn },
        { head: t("status"), cell: state, className: "lg:[&_.badge]:whitespace-normal" },
      ]}
    />
  );
}
