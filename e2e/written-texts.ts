import { type Language, languages, namesSchema } from "@/domain/language";
import { db } from "./database";

/** Texts with the languages in which the very same words stand. */
type Texts = Map<string, Set<Language>>;

/**
 * What the database holds in some languages: texts that one recognises inside others, and names, which stand alone.
 * What was typed meanwhile by other tests is not known, and is nobody's fault.
 */
export async function textsOfDatabase(): Promise<{
  long: [string, Set<Language>][];
  names: Texts;
}> {
  const [long, names]: Texts[] = [new Map(), new Map()];
  const add = (to: Texts | undefined, text: string | null, language: Language) => {
    const line = (text ?? "").replace(/[\s\u00a0]+/g, " ").trim();
    if (to && line.length >= (to === long ? 20 : 3))
      to.set(line, (to.get(line) ?? new Set()).add(language));
  };
  const addAll = (to: Texts | undefined, kept: unknown) => {
    const read = namesSchema.safeParse(kept);
    for (const language of read.success ? languages : [])
      add(to, read.data?.[language] ?? null, language);
  };
  for (const { language, title, problem, affected } of await db.bottleneckText.findMany())
    for (const text of [title, problem, affected]) add(long, text, language);
  for (const { language, name, summary } of await db.projectText.findMany())
    for (const text of [name, summary]) add(long, text, language);
  await addWritten((text, language) => add(long, text, language));
  for (const { about, instrument, cycle } of await db.partnership.findMany())
    for (const kept of [about, instrument, cycle]) addAll(long, kept);
  for (const { texts } of await db.recommendation.findMany()) addAll(long, texts);
  for (const { names: kept } of await db.region.findMany({ select: { names: true } })) {
    addAll(names, kept);
    // A map has no room for more than the name itself: "Borken", also in German.
    const german = namesSchema.parse(kept).de ?? "";
    add(names, german.replace(/^(Landkreis|Kreis|Grafschaft) /, ""), "de");
  }
  for (const { names: kept } of [
    ...(await db.organisation.findMany({ select: { names: true } })),
    ...(await db.theme.findMany({ select: { names: true } })),
    ...(await db.party.findMany({ select: { names: true } })),
    ...(await db.partnership.findMany({ select: { names: true } })),
  ])
    addAll(names, kept);
  return { long: [...(long ?? [])], names: names ?? new Map() };
}

/** What officials write beside the words of a record, in its language. */
async function addWritten(add: (text: string | null, language: Language) => void) {
  const ofCase = { bottleneck: { select: { originalLanguage: true } } } as const;
  const ofProject = { project: { select: { originalLanguage: true } } } as const;
  for (const { what, language, bottleneck } of await db.nextStep.findMany({ include: ofCase }))
    add(what, language ?? bottleneck.originalLanguage);
  for (const { reason, reasonLanguage } of await db.bottleneckStep.findMany())
    if (reasonLanguage) add(reason, reasonLanguage);
  for (const { title, project } of await db.milestone.findMany({ include: ofProject }))
    add(title, project.originalLanguage);
  for (const { text, language } of await db.progressReport.findMany()) add(text, language);
  for (const { healthReason, programme, originalLanguage } of await db.project.findMany())
    for (const text of [healthReason, programme]) add(text, originalLanguage);
  for (const { source, project } of await db.fundingLine.findMany({ include: ofProject }))
    add(source, project.originalLanguage);
  for (const { note, bottleneck } of await db.bottleneckSource.findMany({ include: ofCase }))
    add(note, bottleneck.originalLanguage);
}
