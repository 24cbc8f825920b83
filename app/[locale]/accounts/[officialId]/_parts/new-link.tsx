import { newLink } from "@/app/_account/link-shown-once";
import { BrowserButton } from "@/components/ui/browser-button";
import { controlClass } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/i18n/server";

/** The link that was just made, to hand over; gone after a few minutes. */
export async function NewLink({ officialId }: { officialId: string }) {
  const [t, share, link] = await Promise.all([
    getTranslations("Accounts.link"),
    getTranslations("Portal.share"),
    newLink(officialId),
  ]);
  if (!link) return null;
  return (
    <Notice tone="next">
      <h2 className="text-title">{t("title")}</h2>
      <p className="mt-1">{t("text")}</p>
      <label htmlFor="link" className="mt-3 block font-bold">
        {t("label")}
      </label>
      <input id="link" readOnly value={link} className={`mt-2 ${controlClass}`} />
      <div className="mt-3 flex flex-wrap gap-2.5 empty:hidden">
        <BrowserButton does="copy" address={link} text={share("copy")} done={share("copied")} />
      </div>
    </Notice>
  );
}
