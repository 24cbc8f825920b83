import { type NextRequest, NextResponse } from "next/server";
import { preferredLanguage } from "@/i18n/preferred-language.mjs";
import { path } from "@/i18n/routing";

/** The bare address leads to the reader's own language, Dutch when the browser names none of the four. */
export function GET(request: NextRequest) {
  const locale = preferredLanguage(request.headers.get("accept-language"));
  return new NextResponse(null, {
    status: 307,
    headers: { Location: path(locale), Vary: "Accept-Language" },
  });
}
