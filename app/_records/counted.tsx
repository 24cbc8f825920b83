import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; isPublic: boolean; children?: ReactNode };

/** Of what a page gives the numbers: of what is public, or of all that its reader may see; and what else to know. */
export function Counted({ locale, isPublic, children }: Props) {
  const t = translator(locale, "Border.counted");
  return (
    <p className="mt-2 max-w-measure text-label text-muted">
      {t(isPublic ? "public" : "own")} {children}
    </p>
  );
}
