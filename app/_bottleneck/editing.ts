import type { Editing } from "@/app/_forms/read-edit";
import { findEditable } from "@/data/bottleneck/edit";
import type { BottleneckView } from "@/data/bottleneck/page";
import { wordsIn } from "@/data/bottleneck/texts";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";

type EditingBottleneck = Editing & { bottleneck: BottleneckView };

/** A bottleneck as its edit form shows it now, for who may edit it; else null. */
export async function editingBottleneck(
  viewer: Viewer,
  reference: string,
): Promise<EditingBottleneck | null> {
  const found = await findEditable(viewer, reference);
  if (!found) return null;
  const { bottleneck, values } = found;
  return { bottleneck, version: bottleneck.version, fields: values };
}

/** Its words in another language than its own, empty where there are none yet; null for its own. */
export async function editingTranslation(
  viewer: Viewer,
  reference: string,
  language: Language,
): Promise<EditingBottleneck | null> {
  const found = await findEditable(viewer, reference);
  if (!found || found.bottleneck.originalLanguage === language) return null;
  const { bottleneck } = found;
  const { title, problem, affected } = wordsIn(bottleneck, language);
  const fields = { title: [title], problem: [problem], affected: [affected] };
  return { bottleneck, version: bottleneck.version, fields };
}
