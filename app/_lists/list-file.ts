import { env } from "@/data/env";
import { recordExport } from "@/data/exports";
import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import { networkAddress } from "@/data/network-address";
import { findViewer, hasSessionEnded } from "@/data/viewer";
import type { FileFormat } from "@/domain/file-format";
import type { ListDeclaration } from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { isLocale } from "@/i18n/routing";
import { writeAddress } from "./address";
import { takeTurn } from "./downloads";
import { busy, headersOf, refusalOf } from "./file-answers";
import { type ListFile, readFile } from "./file-rows";
import { type FilePiece, streamOf } from "./file-stream";
import { csvOf } from "./file-text";
import { workbookOf } from "./file-workbook";
import type { ListNoun } from "./noun";
import { readRequest } from "./read-request";
import { type ListNamespace, listTexts } from "./screen";
import { toldFile } from "./told-file";

type Noun<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
> = ListNoun<L, T, Row, FileRow>;

/**
 * Answers with the filtered list as a file, with the same rights as the page; sent as it is read. For whom there
 * is no list there is no file. That an official took it away is recorded.
 */
export const listFile =
  <L extends ListDeclaration, T extends ListNamespace<L>, Row, FileRow extends Placed>(
    noun: Noun<L, T, Row, FileRow>,
    format: FileFormat,
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
    const refusal = refusalOf({
      ...{ viewer, locale, madeFor: searchParams.get("as") },
      ...{ list: `${noun.address}${writeAddress(noun.list, asked)}` },
      ...{ isForOfficials: noun.forOfficials ?? false, hasEnded: await hasSessionEnded() },
    });
    if (refusal) return refusal;
    const query = { ...asked, viewer, catalogue, reader: locale };
    const file = await readFile(noun, query, env().PUBLIC_URL);
    if (!file) return new Response(null, { status: 404 });
    const name = listTexts(noun.list, locale, noun.texts)("fileName");
    const headers = headersOf(name, format);
    if (request.method === "HEAD") return new Response(null, { headers });
    const turn = await takeTurn(await holderOf(viewer));
    if (!turn) return busy(locale);
    return new Response(await streamOf(piecesOf(noun, format, query, file), turn), { headers });
  };

const holderOf = async (viewer: Anyone) => ({
  id: viewer?.id ?? (await networkAddress()),
  isOfficial: viewer !== null,
});

/** The file itself; of an official it is told that they took it. */
function piecesOf<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: Noun<L, T, Row, FileRow>,
  format: FileFormat,
  query: ListQuery<L>,
  file: ListFile,
): AsyncGenerator<FilePiece> {
  const pieces =
    format === "csv" ? csvOf(file, query.reader) : workbookOf(noun, query, file, env().PUBLIC_URL);
  const { viewer, q, filter, ranges } = query;
  if (!viewer) return pieces;
  const narrowed = new URLSearchParams(writeAddress(noun.list, { filter, ranges }));
  return toldFile(pieces, (isWhole) =>
    recordExport(viewer, {
      ...{ list: noun.address.slice(1), format, hasWords: q !== "", isWhole },
      filter: [...narrowed].map(([name, value]) => `${name}:${value}`),
      rows: file.read.count,
    }),
  );
}

/** The values of an address as a page gets them. */
const valuesOf = (found: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
