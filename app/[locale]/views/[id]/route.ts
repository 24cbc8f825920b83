import { notFound, redirect } from "next/navigation";
import { findKept } from "@/data/kept-lists";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale } from "@/i18n/server";

/** The address of a list that an official keeps: it stays the same while the list is changed. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const kept = await findKept(viewer, (await params).id);
  if (!kept) notFound();
  redirect(path(locale, `/${kept.section}${kept.query && `?${kept.query}`}`));
}
