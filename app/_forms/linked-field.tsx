import { RecordField } from "@/components/record-field/record-field";
import type { FormState } from "@/components/ui/form-state";
import { findViewer } from "@/data/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { recordsIn } from "./linked";
import type { LinkedFields } from "./linked-fields";

type Props<L extends LinkedFields> = {
  form: FormState;
  name: string;
  links: L;
  /** What the field is called among the links, where the form calls it otherwise. */
  of?: keyof L & string;
  label: string;
  hint?: string;
  optional?: string;
  locale: Locale;
  /** The record that the form is about. */
  except?: string;
};

/** A field for records with what stands in it, as far as its official may know of that. */
export async function LinkedField<L extends LinkedFields>({ links, of, ...props }: Props<L>) {
  const { form, name, locale, except } = props;
  const field = links[of ?? name];
  if (!field) return null;
  const { noun, isOne = false } = field;
  const asking = { viewer: await findViewer(), locale, except };
  const records = await recordsIn(form.values[name], noun, asking);
  const t = translator(locale, "RecordField");
  const isLinked = !isOne && records.linked.length > 0;
  const hints = [t("hint"), isLinked && t("hintLinked"), props.hint].filter(Boolean);
  const hint = hints.join(" ");
  return <RecordField {...{ ...props, ...records, noun, isOne, hint }} />;
}
