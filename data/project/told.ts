import "server-only";
import type { Changes } from "@/domain/event/payload";
import type { ProjectFacts } from "@/domain/project/request";
import { textOfSources } from "@/domain/source";
import type { Viewer } from "@/domain/viewer";
import { changesBetween } from "../audit";
import { wordsBetween } from "../record-texts";
import { firstTexts, type WrittenText } from "../text-versions";
import { projectRecord } from "./write";

/** What a project says in each language. */
export const wordNames = ["name", "summary"] as const;

/** The texts among the facts of a project, before (null: there was none) and after. */
export function writtenTexts(before: ProjectFacts | null, after: ProjectFacts): WrittenText[] {
  const others = Object.entries(otherTexts).map(([field, read]) => ({
    ...{ field, language: null },
    before: before && read(before),
    after: read(after),
  }));
  return [...wordsBetween(wordNames, before, after), ...others];
}

/** The first versions of the texts of a new project, and what is told of them. */
export const firstTextsOf = (viewer: Pick<Viewer, "id">, id: string, facts: ProjectFacts) =>
  firstTexts(viewer, projectRecord({ id }), writtenTexts(null, facts));

/** The facts that a code, a day or a number says. */
export const factsBetween = (before: ProjectFacts | null, after: ProjectFacts): Changes =>
  changesBetween(before ? factsIn(before) : {}, factsIn(after));

/** Texts that stand in no language of their own, each as one text. */
const otherTexts: Record<string, (facts: ProjectFacts) => string> = {
  healthReason: ({ healthReason }) => healthReason ?? "",
  programme: ({ programme }) => programme ?? "",
  funding: ({ funding }) => funding.map(({ source }) => source).join("\n"),
  sources: ({ sources }) => textOfSources(sources),
};

/** By the names that they have in history since the beginning. */
const factsIn = (facts: ProjectFacts) => ({
  ...{ language: facts.language, phase: facts.phase, health: facts.health },
  ...{ leadId: facts.leadId, partnershipId: facts.partnershipId },
  ...{ startOn: facts.startOn, endOn: facts.endOn },
  partnerIds: [...facts.partners],
  regionIds: [...facts.regions],
  borders: [...facts.borders],
  themeIds: [...facts.themes],
  funding: facts.funding.map(({ amount, currency }) => `${currency}:${amount}`),
});
