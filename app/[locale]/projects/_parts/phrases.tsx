import { Fragment } from "react";
import { Phrase } from "@/components/ui/phrase";
import type { Language, Phrase as Text } from "@/domain/language";

/** Several names in a row, each in the language it is in. */
export function Phrases({ phrases, locale }: { phrases: readonly Text[]; locale: Language }) {
  return phrases.map((phrase, at) => (
    <Fragment key={phrase.text}>
      {at > 0 && " · "}
      {Phrase({ phrase, locale })}
    </Fragment>
  ));
}
