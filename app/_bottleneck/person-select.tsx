import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { listPeople } from "@/data/bottleneck/people";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint: string;
  empty: string;
  optional?: string;
  locale: Locale;
  viewer: Viewer;
  organisations: Catalogue["organisations"];
  /** The organisations whose officials are offered. */
  of: readonly string[];
};

/** One official, each with the organisation they work for. */
export async function PersonSelect({ viewer, organisations, of, locale, ...field }: Props) {
  const people = await listPeople(viewer, of);
  const options = people.map(({ id, name, organisationId }) => {
    const body = organisations.get(organisationId);
    return { value: id, text: body ? `${name} · ${inLanguage(body.names, locale).text}` : name };
  });
  return <Select {...field} options={options} />;
}
