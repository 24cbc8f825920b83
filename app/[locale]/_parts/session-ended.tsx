import { Notice } from "@/components/ui/notice";
import { hasSessionEnded } from "@/data/viewer";
import { type Locale, signInPath } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; here: string; query: string };

/** These pages speak of signing in themselves. */
const apart = /^\/\w+\/(sign-in|sign-out|welcome)(\/|$)/;

/**
 * Says above a page that the session ended: what it lists is what the public sees, and nobody should take that
 * for all there is.
 */
export async function SessionEnded({ locale, here, query }: Props) {
  if (apart.test(here) || !(await hasSessionEnded())) return null;
  const t = translator(locale, "Portal.sessionEnded");
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 md:px-8">
      <Notice tone="warn">
        <p>
          {t("text")} <a href={signInPath(locale, here, query)}>{t("signIn")}</a>
        </p>
      </Notice>
    </div>
  );
}
