import { FilterChips } from "@/components/ui/filter-chips";
import {
  type ProjectFilter,
  projectFacets,
  withoutValue,
  writeProjectFilter,
} from "@/domain/project/filter";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { FilterNames } from "./names";

type Props = { locale: Locale; filter: ProjectFilter; names: FilterNames };

/** What the list is filtered by: each can be taken away. */
export function Chips({ locale, filter, names }: Props) {
  const t = translator(locale, "ProjectList");
  const to = (next: ProjectFilter) => path(locale, `/projects${writeProjectFilter(next)}`);
  const nothing = { phase: [], health: [], theme: [], partnership: [], region: "" };
  const chips = [...projectFacets, "region" as const].flatMap((dimension) =>
    [filter[dimension]].flat().flatMap((value) => {
      const name = names[dimension].get(value);
      const href = to(withoutValue(filter, dimension, value));
      return name ? [{ key: `${dimension}-${value}`, name, href }] : [];
    }),
  );
  return (
    <FilterChips
      label={t("filters")}
      chips={chips}
      remove={(name) => t("remove", { name })}
      clear={{ href: to({ ...filter, ...nothing }), text: t("clear") }}
      locale={locale}
    />
  );
}
