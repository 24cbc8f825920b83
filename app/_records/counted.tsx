import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** Of what a page gives the numbers: of what is public, or of all that its reader may see. */
export function Counted({ locale, isPublic }: { locale: Locale; isPublic: boolean }) {
  const t = translator(locale, "Border.counted");
  return <p className="mt-2 text-label text-muted">{t(isPublic ? "public" : "own")}</p>;
}
