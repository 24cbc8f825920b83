import type { Border } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { nameBorders } from "./place-names";

/** The borders that a record concerns as a whole, each on a line of its own. */
export const NamedBorders = ({ borders, locale }: { borders: readonly Border[]; locale: Locale }) =>
  nameBorders(borders, locale).map(({ text }) => <p key={text}>{text}</p>);
