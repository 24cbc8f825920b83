import de from "./messages/de";
import en from "./messages/en";
import fr from "./messages/fr";
import nl from "./messages/nl";
import type { Locale } from "./routing";

/** Every text by namespace; Dutch is the model. A new namespace is one line in the index of each language. */
export type Messages = typeof nl;

/** All texts of all languages. */
export const messages: Record<Locale, Messages> = { nl, de, fr, en };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
