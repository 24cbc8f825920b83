import { env } from "@/data/env";
import type { Placed } from "@/data/list";
import { networkAddress } from "@/data/network-address";
import { findViewer, hasSessionEnded } from "@/data/viewer";
import { dayAtBorder } from "@/domain/day";
import type { ListDeclaration } from "@/domain/list";
import { isLocale, type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import { takeTurn } from "./downloads";
import { streamOf } from "./file-stream";
import { fileText } from "./file-text";
import type { ListNoun } from "./noun";
import { readRequest } from "./read-request";
import { forOfficial, type ListNamespace, listTexts } from "./screen";

/**
 * Answers with the filtered list as a file (CSV), with the same rights as the page; sent as it is read. For
 * whom there is no list there is no file.
 */
export const listFile =
  <L extends ListDeclaration, T extends ListNamespace<L>, Row, FileRow extends Placed>(
    noun: ListNoun<L, T, Row, FileRow>,
  ) =>
  async (
    request: Request,
    { params }: { params: Promise<{ locale: string }> },
  ): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    const { searchParams } = new URL(request.url);
    const [viewer, { asked, catalogue }] = await Promise.all([
      findViewer(),
      readRequest(noun.list, valuesOf(searchParams)),
    ]);
    const isOffered = searchParams.toString().split("&").includes(forOfficial);
    if (!viewer && (noun.forOfficials || isOffered || (await hasSessionEnded()))) {
      return toSignIn(locale, `${noun.address}${writeAddress(noun.list, asked)}`);
    }
    const query = { ...asked, viewer, catalogue, reader: locale };
    const text = await fileText(noun, query, env().PUBLIC_URL);
    if (!text) return new Response(null, { status: 404 });
    const headers = headersOf(listTexts(noun.list, locale, noun.texts)("fileName"));
    if (request.method === "HEAD") return new Response(null, { headers });
    const turn = await takeTurn({
      id: viewer?.id ?? (await networkAddress()),
      isOfficial: viewer !== null,
    });
    return turn ? new Response(await streamOf(text, turn), { headers }) : busy(locale);
  };

/** A file with more than the public reads, or for an official whose session ended: they sign in first. */
const toSignIn = (locale: Locale, list: string) =>
  new Response(null, {
    status: 303,
    headers: {
      Location: path(locale, `/sign-in?${new URLSearchParams({ next: path(locale, list) })}`),
      "Cache-Control": "private, no-store",
    },
  });

const busy = (locale: Locale) =>
  new Response(translator(locale, "List")("busy"), {
    status: 429,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Language": locale,
      "Retry-After": "60",
      "Cache-Control": "private, no-store",
    },
  });

const headersOf = (fileName: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${fileName}-${dayAtBorder(new Date())}.csv"`,
  "Cache-Control": "private, no-store",
});

/** The values of an address as a page gets them. */
const valuesOf = (found: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
