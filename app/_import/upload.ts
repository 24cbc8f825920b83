import { keepTrial } from "@/data/import/trials";
import { sealAddress } from "@/data/seal";
import { readSettings } from "@/data/settings";
import { findViewer } from "@/data/viewer";
import type { ImportTable } from "@/domain/import/table";
import { mayAnywhere } from "@/domain/permission";
import { isLocale, path } from "@/i18n/routing";
import { readHeads } from "./heads";
import { type FileProblem, largestFile, Unreadable } from "./limits";
import { type ImportScreen, importAddress } from "./noun";
import { readFile } from "./read-file";

/** The other fields of the form, and what stands between the fields. */
const roomForFields = 16 * 1024;

/**
 * Takes in a file that an official sends, as a form without scripts sends it. Where the page came from, who sends it and
 * whether they may register is asked before a byte is read; the file itself is never kept, only the cells that are
 * understood.
 */
export const uploadRoute =
  <Facts>(screen: ImportScreen<Facts>) =>
  async (request: Request, { params }: { params: Promise<{ locale: string }> }) => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    if (!isFromHere(request)) return new Response(null, { status: 403 });
    const here = path(locale, importAddress(screen));
    const viewer = await findViewer();
    if (!viewer) return leadTo(path(locale, `/sign-in?${new URLSearchParams({ next: here })}`));
    if (!mayAnywhere(viewer, "register")) return new Response(null, { status: 404 });
    const back = async (problem: FileProblem | "otherAccount") =>
      leadTo(await sealAddress(`${here}?wrong=${problem}#form-errors`));
    const form = await readForm(request);
    if ("problem" in form) return back(form.problem);
    if (form.madeFor !== viewer.id) return back("otherAccount");
    const table = understand(form.file, screen, (await readSettings()).importRows);
    if ("problem" in table) return back(table.problem);
    const kept = await keepTrial(viewer, screen.imported.noun, table);
    if (!kept.ok) return new Response(null, { status: 404 });
    return leadTo(`${here}/${kept.value}`);
  };

const leadTo = (address: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "private, no-store" },
  });

/** Whether a page of the portal sends this: every browser says so of a form. */
function isFromHere({ headers }: Request): boolean {
  const own = headers.get("x-forwarded-host") ?? headers.get("host");
  const origin = headers.get("origin");
  if (!origin || !own) return false;
  try {
    return new URL(origin).host === own;
  } catch {
    return false;
  }
}

type Form = { madeFor: string; file: Buffer } | { problem: FileProblem };

/** The one file of a form and the official it was made for; no more is read than one may send. */
async function readForm({ body, headers }: Request): Promise<Form> {
  const type = headers.get("content-type") ?? "";
  if (headers.has("x-grenswerk-large")) return { problem: "tooLarge" };
  const bytes = await readBounded(body, largestFile + roomForFields);
  if (!bytes) return { problem: "tooLarge" };
  const form = await new Response(bytes, { headers: { "Content-Type": type } })
    .formData()
    .catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0))
    return { problem: "noFile" };
  return {
    madeFor: String(form?.get("official") ?? ""),
    file: Buffer.from(await file.arrayBuffer()),
  };
}

async function readBounded(body: ReadableStream<Uint8Array> | null, most: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function understand<Facts>(
  file: Buffer,
  screen: ImportScreen<Facts>,
  most: number,
): ImportTable | { problem: FileProblem } {
  const read = readFile(file);
  if (!read.ok) return { problem: read.problem };
  try {
    return readHeads(read.tables, screen, most);
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}
