import { FilterChips } from "@/components/ui/filter-chips";
import { writeListRequest } from "@/domain/bottleneck/address";
import { statusesOf } from "@/domain/bottleneck/bottleneck";
import {
  type BottleneckFilter,
  dimensions,
  isWhole,
  type ListRequest,
  namedGroups,
  noFilter,
} from "@/domain/bottleneck/filter";
import type { Language, Phrase } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { FilterNames } from "./names";

type Chip = { key: string; name: Phrase; without: BottleneckFilter };

/** What the list is filtered by: each can be taken away. */
export function Chips({
  locale,
  request,
  names,
}: {
  locale: Language;
  request: ListRequest;
  names: FilterNames;
}) {
  const t = translator(locale, "BottleneckList");
  const { filter, sort, view, more } = request;
  const chips = chipsOf(filter, names, (group) => ({
    text: t(`group.${group}`),
    language: locale,
  }));
  const href = (next: BottleneckFilter) =>
    path(locale, `/bottlenecks${writeListRequest({ filter: next, sort, view, more })}`);
  return (
    <FilterChips
      label={t("chosen")}
      chips={chips.map(({ without, ...chip }) => ({ ...chip, href: href(without) }))}
      remove={(name) => t("remove", { name })}
      clear={{ href: href({ ...noFilter, q: filter.q }), text: t("clear") }}
      locale={locale}
    />
  );
}

function chipsOf(
  filter: BottleneckFilter,
  names: FilterNames,
  nameOf: (group: (typeof namedGroups)[number]) => Phrase,
): Chip[] {
  const groups = namedGroups.filter((group) => isWhole(group, filter.status));
  const grouped = new Set<string>(groups.flatMap(statusesOf));
  const groupChips = groups.map((group) => ({
    key: group,
    name: nameOf(group),
    without: {
      ...filter,
      status: filter.status.filter((status) => !statusesOf(group).includes(status)),
    },
  }));
  const valueChips = dimensions.flatMap((dimension) =>
    filter[dimension]
      .filter((value) => dimension !== "status" || !grouped.has(value))
      .flatMap((value) => {
        const name = names[dimension].get(value);
        const left = (filter[dimension] as readonly string[]).filter((other) => other !== value);
        return name
          ? [{ key: `${dimension}-${value}`, name, without: { ...filter, [dimension]: left } }]
          : [];
      }),
  );
  return [...groupChips, ...valueChips];
}
