import type { KeptTyping } from "@/data/typed-forms";
import type { Language } from "@/domain/language";
import { formatter, translator } from "@/i18n/server";

/** What a form says of its sending and of what is kept of it. */
export function textsOfSending(locale: Language) {
  const t = translator(locale, "Form.sending");
  return {
    notSent: t("notSent"),
    tooLarge: t("tooLarge"),
    undecided: t("undecided"),
    unsent: t("unsent"),
    unsentOlder: t("unsentOlder"),
    restored: t("restored"),
    putBack: t("putBack"),
    throwAway: t("throwAway"),
    // The script that keeps it knows when.
    kept: t("kept", { time: "{time}" }),
    keepFailed: t("keepFailed"),
    elsewhere: t("elsewhere"),
    elsewhereDraft: t("elsewhereDraft"),
    showElsewhere: t("showElsewhere"),
    writeOver: t("writeOver"),
  };
}

/** What the portal kept of a form, and how it is offered. */
export function offerOf({ at, number, changed, made }: KeptTyping, locale: Language) {
  const t = translator(locale, "Form.sending");
  const date = formatter(locale).dateTime(at, { dateStyle: "long", timeStyle: "short" });
  return {
    typed: { ...made, at: at.getTime(), session: "", number, changed },
    text: t("unsentOn", { date }),
    older: t("unsentOnOlder", { date }),
  };
}
