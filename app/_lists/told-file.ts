import type { FilePiece } from "./file-stream";

/**
 * The pieces of a file of which it is told that it was made: before its last piece is handed on, so that nobody has
 * the whole of a file that is recorded nowhere; and when it breaks off, that it did.
 */
export async function* toldFile(
  pieces: AsyncGenerator<FilePiece>,
  tell: (isWhole: boolean) => Promise<unknown>,
): AsyncGenerator<FilePiece> {
  let held: FilePiece | null = null;
  let isTold = false;
  try {
    for await (const piece of pieces) {
      if (held !== null) yield held;
      held = piece;
    }
    isTold = true;
    await tell(true);
    if (held !== null) yield held;
  } finally {
    if (!isTold) await tell(false);
  }
}
