import { type NextRequest, NextResponse } from "next/server";
import { type SimilarAnswer, similarEntries } from "@/app/_bottleneck/similar-entries";
import { comparedFields, typedCase } from "@/app/_bottleneck/typed-case";
import { findDraft } from "@/data/bottleneck/drafts";
import { findSimilar } from "@/data/bottleneck/similar";
import { readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import { isLocale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The bottlenecks that are like what is typed, for those who may register one. What one step does not ask, its draft knows. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[locale]/bottlenecks/similar">,
) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!viewer) return new NextResponse(null, { status: 401 });
  if (!isLocale(locale) || !mayAnywhere(viewer, "register"))
    return new NextResponse(null, { status: 404 });
  const { searchParams: query } = request.nextUrl;
  const [draft, catalogue] = await Promise.all([
    findDraft(viewer, query.get("draft") ?? ""),
    readCatalogue(),
  ]);
  const asked = comparedFields.filter((name) => query.has(name));
  const typed = Object.fromEntries(asked.map((name) => [name, query.getAll(name)]));
  const found = await findSimilar(
    viewer,
    typedCase({ ...draft?.values, ...typed }, catalogue, locale),
    locale,
  );
  const similar = await similarEntries(found, locale);
  const t = translator(locale, "Registration.similar");
  const told = similar.length > 0 ? t("found", { count: similar.length }) : "";
  const headers = { "Cache-Control": "private, no-store" };
  return NextResponse.json({ similar, found: told } satisfies SimilarAnswer, { headers });
}
