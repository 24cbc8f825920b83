import { type NextRequest, NextResponse } from "next/server";
import { plainOf } from "@/app/_lists/address";
import { answerTo } from "@/app/_search/answer";
import { ownLine } from "@/app/_search/line";
import type { PaletteAnswer, ShownGroup } from "@/components/search/shown";
import { findViewer } from "@/data/viewer";
import { searchedText } from "@/domain/text";
import { isLocale, type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { actionsFor } from "./_parts/to-do";

/** What the palette shows while one types: what the search page would find, and what one can do. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[locale]/search/find">) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!isLocale(locale)) return new NextResponse(null, { status: 404 });
  const asked = request.nextUrl.searchParams;
  const typed = searchedText(asked.get("q") ?? "");
  const plain = plainOf({ plain: asked.getAll("plain") });
  const { searched: _, ...answer } = await answerTo({ viewer, locale, typed, plain });
  const isNone = typed !== "" && answer.groups.length === 0;
  const actions = actionsFor({ viewer, locale, typed, ...placeOf(asked.get("at"), locale) });
  const body: PaletteAnswer = {
    ...answer,
    groups: [...spelled(answer.spellings, locale), ...answer.groups, actions],
    found: typed && answer.found,
    none: isNone ? translator(locale, "Search")("none", { typed }) : "",
  };
  return NextResponse.json(body, { headers: { "Cache-Control": "private, no-store" } });
}

/** The page that asks; its own first page where it does not say. */
function placeOf(at: string | null, locale: Locale): { here: string; query: string } {
  const home = path(locale);
  const [, here = "", query = ""] = /^([^?]*)(.*)$/s.exec(at ?? "") ?? [];
  return here === home || here.startsWith(`${home}/`) ? { here, query } : { here: home, query: "" };
}

function spelled(spellings: readonly string[], locale: Locale): ShownGroup[] {
  if (spellings.length === 0) return [];
  const lines = spellings.map((title) => ownLine({ href: null, writes: title, icon: "go", title }));
  const title = translator(locale, "Search")("spellings");
  return [{ name: "spellings", title, count: "", lines, isCut: false, list: null }];
}
