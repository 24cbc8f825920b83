import { NextResponse } from "next/server";
import { namesBeside } from "@/components/organisation-field/names-beside";
import { readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { isLocale } from "@/i18n/routing";

/** By what an organisation is found beside its name, for who fills in a form: asked once a field is used. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/organisations/names">) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!viewer) return new NextResponse(null, { status: 401 });
  if (!isLocale(locale)) return new NextResponse(null, { status: 404 });
  const { organisations } = await readCatalogue();
  return NextResponse.json(namesBeside(organisations, locale), {
    headers: { "Cache-Control": "private, no-store" },
  });
}
