import "server-only";
import { fieldsOfSide } from "@/domain/bottleneck/sides";
import type { FormValues } from "@/domain/fields";
import { countries } from "@/domain/region";
import { positionField } from "@/domain/side-text";
import { textOfSources } from "@/domain/source";
import type { BottleneckView } from "./page";

/** The record as the fields of its form hold it. */
export function editValues(bottleneck: BottleneckView): FormValues {
  const { originalLanguage, affectedCount, sides } = bottleneck;
  const original = bottleneck.texts.find(({ language }) => language === originalLanguage);
  const single: Record<string, string> = {
    // Also of a country of which the record has no row: the form knows that they were empty when it was made.
    ...Object.fromEntries(countries.flatMap(fieldsOfSide).map((name) => [name, ""])),
    title: original?.title ?? "",
    problem: original?.problem ?? "",
    affected: original?.affected ?? "",
    originalLanguage,
    affectedCount: affectedCount === null ? "" : String(affectedCount),
    affectedSource: bottleneck.affectedSource ?? "",
    knownSince: bottleneck.knownSince ?? "",
    ownerId: bottleneck.ownerId ?? "",
    sources: textOfSources(bottleneck.sources),
    projects: bottleneck.projects
      .map(({ reference }) => reference)
      .sort()
      .join("\n"),
    internalNote: bottleneck.internal?.note ?? "",
  };
  // The first row of a country is the one that the form is about.
  for (const { country, competentId, legalProvision, position } of [...sides].reverse()) {
    single[`competent-${country}`] = competentId ?? "";
    single[`provision-${country}`] = legalProvision;
    single[positionField(country)] = position ?? "";
  }
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]])),
    themes: bottleneck.themeIds,
    causes: bottleneck.causes,
    regions: bottleneck.regionIds,
    borders: bottleneck.borders,
    partnerships: bottleneck.partnershipIds,
  };
}
