import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/form-state";
import { getTranslations } from "@/i18n/server";

/** Looks for accounts; what is looked for stands in the address. */
export async function SearchAccounts({ action, text }: { action: string; text: string }) {
  const t = await getTranslations("Accounts");
  return (
    <search>
      <form action={action} className="grid max-w-measure gap-2">
        <label htmlFor="q" className="font-bold">
          {t("search")}
        </label>
        <div className="flex gap-3">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={text}
            className={controlClass}
          />
          <Button>{t("searchSubmit")}</Button>
        </div>
      </form>
    </search>
  );
}
