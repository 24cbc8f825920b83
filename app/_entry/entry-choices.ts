import { codeTexts } from "@/app/_forms/code-texts";
import type { FormState } from "@/components/ui/form-state";
import type { Catalogue } from "@/data/catalogue";
import type { Among } from "@/domain/entry/part";
import type { Locale } from "@/i18n/routing";

/** What each part of the form is shown with. */
export type FieldsProps = {
  form: FormState;
  locale: Locale;
  catalogue: Catalogue;
  /** The regions of whoever fills it in. */
  own?: readonly string[];
  /** The entry, where it is one that stands already. */
  id?: string;
};

/** The codes of a field with what they are called. */
export const codesOf = (name: string, codes: readonly string[], locale: Locale) =>
  codes.map((value) => ({ value, text: codeTexts(name, locale)[value] ?? value }));

/** What one chooses from. */
export const chosenFrom = (among: Among, catalogue: Catalogue) =>
  ({
    organisation: catalogue.organisations,
    partnership: catalogue.partnerships,
    party: catalogue.parties,
    region: catalogue.regions,
  })[among];
