import { Icon } from "@/components/ui/icon";
import { maySettle } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { hasRole } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";

/** The way to one's own work, account and the way out; opens without a script. */
export async function AccountMenu({
  locale,
  label,
  viewer,
}: {
  locale: Locale;
  label: string;
  viewer: Viewer;
}) {
  const t = await getTranslations("Portal");
  const links = [
    { href: "/workbench", text: t("section.workbench") },
    { href: "/account", text: t("section.account") },
    ...(hasRole(viewer, "ADMINISTRATOR")
      ? [{ href: "/accounts", text: t("section.accounts") }]
      : []),
    ...(maySettle(viewer) ? [{ href: "/settings", text: t("section.settings") }] : []),
    { href: "/sign-out", text: t("signOut") },
  ];
  return (
    <details name="header" className="group relative min-w-0 print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-1.5 rounded-control px-2 text-small hover:bg-water-tint">
        <span className="xl:hidden">
          <Icon name="person" size={22} />
        </span>
        <b className="flex-none font-semibold max-xl:sr-only">{t("section.workbench")}</b>
        <span className="hidden min-w-0 max-w-60 truncate text-muted xl:inline-block">
          · {label}
        </span>
        <span aria-hidden="true" className="text-muted group-open:rotate-180">
          ▾
        </span>
      </summary>
      <ul className="absolute right-0 z-10 mt-1 w-56 rounded-card border border-line bg-surface py-2 shadow-lg">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a
              href={path(locale, href)}
              className="flex min-h-11 items-center px-4 text-ink text-small no-underline hover:bg-water-tint"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
