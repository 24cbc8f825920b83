import type { Draft } from "@/data/bottleneck/draft-row";
import type { Catalogue } from "@/data/catalogue";
import { searchedText } from "@/domain/text";
import { ownRegions, type Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { partnershipsOf } from "./steps";

type AtFirst = {
  viewer: Viewer;
  locale: Locale;
  catalogue: Catalogue;
  draft: Draft | null;
  /** What was looked for before, and not found. */
  title: string | string[] | undefined;
};

/** What is kept, or filled in before anything was typed; the partnerships that the portal would choose. */
export function valuesAtFirst({
  viewer,
  locale,
  catalogue,
  draft,
  title,
}: AtFirst): Record<string, string[]> {
  const fields: Record<string, string[]> = {
    title: [searchedText([title ?? ""].flat()[0] ?? "")],
    originalLanguage: [locale],
    ownerId: [viewer.organisationId],
    regions: ownRegions(viewer, catalogue.regions).atFirst,
    ...draft?.values,
  };
  if (fields.partnerships?.length) return fields;
  return { ...fields, partnerships: partnershipsOf(fields, catalogue) };
}
