import { TypedWords } from "@/app/_forms/typed-words";
import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/i18n/routing";

/** What was typed for a form that is gone: it is shown, so that it can be taken over. */
export const LeftOver = ({ form, locale }: { form: FormState; locale: Locale }) => (
  <TypedWords values={form.values} locale={locale} />
);
