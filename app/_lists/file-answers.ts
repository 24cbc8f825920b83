import { ownMark } from "@/data/seal";
import { dayAtBorder } from "@/domain/day";
import type { FileFormat } from "@/domain/file-format";
import type { Anyone } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Asked = {
  viewer: Anyone;
  locale: Locale;
  /** For whom the link was made, as it says; null: for everyone. */
  madeFor: string | null;
  /** The list that the file is of, without its language. */
  list: string;
  isForOfficials: boolean;
  /** Whether this browser says that it is signed in, and is not any more. */
  hasEnded: boolean;
};

/**
 * What is answered in place of a file that would hold less than the link to it promised: whose session ended signs
 * in first, and another official than the link was made for comes to the list as they see it. Null: it is made.
 */
export function refusalOf({ viewer, locale, madeFor, ...asked }: Asked): Response | null {
  const list = path(locale, asked.list);
  // Links of an earlier release say "official" of all officials alike.
  if (viewer)
    return madeFor === null || madeFor === "official" || madeFor === ownMark(viewer)
      ? null
      : seeOther(list);
  const isLess = madeFor !== null || asked.hasEnded;
  if (!isLess && !asked.isForOfficials) return null;
  const query = new URLSearchParams({ next: list, ...(isLess && { after: "file" }) });
  return seeOther(path(locale, `/sign-in?${query}`));
}

const seeOther = (Location: string) =>
  new Response(null, { status: 303, headers: { Location, "Cache-Control": "private, no-store" } });

/** Too many files are made at this moment. */
export const busy = (locale: Locale) =>
  new Response(translator(locale, "List")("busy"), {
    status: 429,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Language": locale,
      "Retry-After": "60",
      "Cache-Control": "private, no-store",
    },
  });

const contentTypes: Record<FileFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The headers of a file with this name, without its ending, of today. */
export const headersOf = (name: string, format: FileFormat) => ({
  "Content-Type": contentTypes[format],
  "Content-Disposition": `attachment; filename="${name}-${dayAtBorder(new Date())}.${format}"`,
  "Cache-Control": "private, no-store",
});
