import { getTranslations } from "@/i18n/server";

type Props = { here: string; text: string; page: number; last: number };

/** The way to the pages before and after this one. */
export async function Paging({ here, text, page, last }: Props) {
  const t = await getTranslations("Accounts");
  const address = (to: number) => `${here}?${new URLSearchParams({ q: text, page: String(to) })}`;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-x-6">
      {page > 1 && <a href={address(page - 1)}>{t("previous")}</a>}
      <span>{t("page", { page, last })}</span>
      {page < last && <a href={address(page + 1)}>{t("next")}</a>}
    </nav>
  );
}
