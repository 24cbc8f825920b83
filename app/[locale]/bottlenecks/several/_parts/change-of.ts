import { writtenName } from "@/components/organisation-field/written-name";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Person } from "@/data/bottleneck/people";
import type { SeveralAct } from "@/domain/bottleneck/several";
import { dayOf } from "@/domain/day";
import { inLanguage } from "@/domain/language";
import { meantBy } from "@/domain/organisation";
import { formatter } from "@/i18n/server";
import type { SeveralProps } from "./act-form";
import { valueIn } from "./query";

export type Change = { before: string; after: string } | "same" | "notYours" | "noStep";

/** What the act makes of this record; null where it is not said yet. */
export function changeOf(
  record: BottleneckView,
  { act, catalogue, locale, query, people }: SeveralProps & { people: readonly Person[] },
): Change | null {
  const { may } = record;
  if (act === "assign") {
    const id = meantBy(valueIn(query, "ownerId"), catalogue.organisations);
    if (!id) return null;
    if (!(may.edit || (may.plan && id === record.ownerId))) return "notYours";
    const personId = valueIn(query, "ownerOfficialId");
    const now = record.internal?.ownerOfficial ?? null;
    if (id === record.ownerId && personId === (now?.id ?? "")) return "same";
    const named = (one: string | null, person: string | undefined) =>
      [one && writtenName(one, catalogue.organisations, locale).text, person]
        .filter(Boolean)
        .join(" · ");
    const person = people.find((one) => one.id === personId);
    return { before: named(record.ownerId, now?.name), after: named(id, person?.name) };
  }
  if (act === "date") {
    const on = valueIn(query, "dueOn");
    if (!on) return null;
    if (!record.openStep) return "noStep";
    if (!may.answer) return "notYours";
    const day = (date: Date) =>
      formatter(locale).dateTime(date, { dateStyle: "medium", timeZone: "UTC" });
    const before = record.nextStepOn;
    if (before && dayOf(before) === on) return "same";
    return { before: before ? day(before) : "", after: day(new Date(`${on}T00:00:00Z`)) };
  }
  return act && addition(record, act, { catalogue, locale, query });
}

function addition(
  { may, themeIds, partnershipIds }: BottleneckView,
  act: SeveralAct,
  { catalogue, locale, query }: Pick<SeveralProps, "catalogue" | "locale" | "query">,
): Change | null {
  const id = valueIn(query, act);
  const known = act === "theme" ? catalogue.themes.get(id) : catalogue.partnerships.get(id);
  if (!known) return null;
  if (!may.edit) return "notYours";
  if ((act === "theme" ? themeIds : partnershipIds).includes(id)) return "same";
  return { before: "", after: `+ ${inLanguage(known.names, locale).text}` };
}
