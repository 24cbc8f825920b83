import type { Language, Phrase as Text } from "@/domain/language";
import { erasedGround } from "@/domain/text";
import { translator } from "@/i18n/server";
import { Phrase } from "./phrase";

/** What somebody wrote; where it was erased, that it was and on what ground. */
export function Words({ phrase, locale }: { phrase: Text; locale: Language }) {
  const ground = erasedGround(phrase.text);
  if (ground === null) return <Phrase phrase={phrase} locale={locale} />;
  return (
    <span lang={locale} className="text-muted">
      {translator(locale, "Portal")("erased", { ground })}
    </span>
  );
}
