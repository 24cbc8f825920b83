import { type NextRequest, NextResponse } from "next/server";
import { suggestRecords } from "@/app/_forms/linked";
import type { RecordAnswer } from "@/components/record-field/linked-record";
import { findViewer } from "@/data/viewer";
import { nounNames } from "@/domain/noun";
import { isLocale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The records that fit a part of a title or number, for an official who links to one. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[locale]/records">) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!viewer) return new NextResponse(null, { status: 401 });
  const { searchParams: asked } = request.nextUrl;
  const noun = nounNames.find((known) => known === asked.get("noun"));
  if (!isLocale(locale) || !noun) return new NextResponse(null, { status: 404 });
  const except = asked.get("except") ?? undefined;
  const { fits, total } = await suggestRecords(noun, asked.get("q") ?? "", {
    ...{ viewer, locale, except },
  });
  const t = translator(locale, "RecordField");
  const shown = fits.length;
  const found =
    total > shown ? t("foundMore", { total, shown }) : total > 0 ? t("found", { total }) : "";
  return NextResponse.json({ records: fits, found } satisfies RecordAnswer, {
    headers: { "Cache-Control": "private, no-store" },
  });
}
