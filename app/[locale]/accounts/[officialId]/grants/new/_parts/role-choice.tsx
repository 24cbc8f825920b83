import { queryOf } from "@/app/_account/chosen-role";
import { scopesOf } from "@/domain/account/account";
import type { Language } from "@/domain/language";
import { roles } from "@/domain/viewer";
import { colon, translator } from "@/i18n/server";

type Props = {
  /** The address of the form, without a query. */
  here: string;
  locale: Language;
};

/** Which role, and for what: each leads to the form that asks the rest. */
export function RoleChoice({ here, locale }: Props) {
  const t = translator(locale, "Accounts.grants");
  const name = translator(locale, "Role");
  return (
    <ul id="role" className="grid max-w-4xl" tabIndex={-1}>
      {roles.map((role) => (
        <li
          key={role}
          className="grid gap-x-8 gap-y-1 border-line border-t py-4 first:border-t-0 md:grid-cols-2"
        >
          <div>
            <h2 className="text-title">{name(role)}</h2>
            <p className="text-muted text-small">{t(`does.${role}`)}</p>
          </div>
          <ul className="self-center">
            {scopesOf[role].map((scope) => (
              <li key={scope}>
                <a
                  href={`${here}?${queryOf({ role, scope })}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {t(`for.${scope}`)}
                  <span className="sr-only">
                    {colon(locale)}
                    {name(role)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
