import { notFound, redirect } from "next/navigation";
import { findKept } from "@/data/kept-lists";
import { requireViewer } from "@/data/viewer";
import { isLocale, path } from "@/i18n/routing";

/** The address of a list that an official keeps: it stays the same while the list is changed. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/views/[id]">) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const viewer = await requireViewer(locale);
  const kept = await findKept(viewer, id);
  if (!kept) notFound();
  redirect(path(locale, `/${kept.section}${kept.query && `?${kept.query}`}`));
}
