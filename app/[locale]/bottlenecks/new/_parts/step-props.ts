import type { FormState } from "@/components/ui/form-state";
import type { Catalogue } from "@/data/catalogue";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";

/** What each step of the form is given. */
export type StepProps = {
  form: FormState;
  locale: Locale;
  viewer: Viewer;
  catalogue: Catalogue;
};
