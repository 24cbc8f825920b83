import { logBounded, outlineOf } from "@/data/log";
import type { Turn } from "./downloads";

/** What a file is sent in: text, or bytes. */
export type FilePiece = string | Uint8Array;

/** A browser that takes nothing for so long has gone away, and another gets its turn. */
const longestPause = 60_000;

/** Nor does one that takes a little now and then keep a turn for longer: a large file takes a minute or two. */
const longestDownload = 300_000;

/**
 * The pieces of a file, each read only when the browser has taken the one before; the turn ends with the file.
 * The first is read before the file is promised: without a database there is none.
 */
export async function streamOf(
  source: AsyncGenerator<FilePiece>,
  turn: Turn,
): Promise<ReadableStream<Uint8Array>> {
  const first = await source.next().catch((error: unknown) => {
    turn();
    throw error;
  });
  return stream(beginningWith(first, source), turn);
}

async function* beginningWith(
  { value, done }: IteratorResult<FilePiece>,
  rest: AsyncGenerator<FilePiece>,
): AsyncGenerator<FilePiece> {
  try {
    if (!done) yield value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** Reads on only when the browser has taken what was read, and stops when it goes away or takes too long. */
function stream(source: AsyncGenerator<FilePiece>, turn: Turn): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let pause: NodeJS.Timeout | undefined;
  let whole: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(pause);
    clearTimeout(whole);
    turn();
  };
  return new ReadableStream({
    start(controller) {
      whole = setTimeout(() => breakOff(controller), longestDownload);
    },
    async pull(controller) {
      clearTimeout(pause);
      try {
        const { value, done } = await source.next();
        if (done) {
          controller.close();
          return end();
        }
        controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        pause = setTimeout(() => breakOff(controller), longestPause);
      } catch (error) {
        logBroken(error);
        controller.error(error);
        end();
      }
    },
    async cancel() {
      end();
      await source.return(undefined);
    },
  });

  function breakOff(controller: ReadableStreamDefaultController): void {
    controller.error(new Error("The browser read too slowly."));
    source.return(undefined).finally(end);
  }
}

function logBroken(error: unknown): void {
  const facts = outlineOf(error);
  const kind = `file ${facts.kind} ${facts.code}`;
  logBounded(kind, { event: "file", ...facts }, "a download broke off");
}
