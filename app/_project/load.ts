import { notFound } from "next/navigation";
import { cache } from "react";
import { findProject } from "@/data/project/page";
import { findViewer, requireViewer } from "@/data/viewer";
import { referenceSchema } from "@/domain/reference";
import { getLocale } from "@/i18n/server";

/** The project of this page for whoever asks; what they may not see does not exist. Read once a request. */
export const loadProject = cache(async (reference: string) => {
  const parsed = referenceSchema("GP").safeParse(decodeURIComponent(reference));
  const project = parsed.success ? await findProject(await findViewer(), parsed.data) : null;
  return project ?? notFound();
});

/** The same for a page on which something is done: one signs in first, and must be allowed to. */
export async function loadOwnProject(
  { reference }: { reference: string },
  ability: "edit" | "report" | "publish",
) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const project = await loadProject(reference);
  if (!project.may[ability]) notFound();
  return { viewer, project, locale };
}
