import { type NextRequest, NextResponse } from "next/server";
import { type SimilarAnswer, similarEntries } from "@/app/_bottleneck/similar-entries";
import { findSimilar } from "@/data/bottleneck/similar";
import { findViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import { isLocale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The bottlenecks that look like a title, for those who may register one. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[locale]/bottlenecks/similar">,
) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!viewer) return new NextResponse(null, { status: 401 });
  if (!isLocale(locale) || !mayAnywhere(viewer, "register"))
    return new NextResponse(null, { status: 404 });
  const title = request.nextUrl.searchParams.get("title") ?? "";
  const t = translator(locale, "Registration.similar");
  const similar = await similarEntries(await findSimilar(viewer, title, locale), locale);
  const found = similar.length > 0 ? t("found", { count: similar.length }) : "";
  const headers = { "Cache-Control": "private, no-store" };
  return NextResponse.json({ similar, found } satisfies SimilarAnswer, { headers });
}
