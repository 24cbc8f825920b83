import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { Problem } from "../say.mjs";

/** What is said of a file that cannot have come out of `npm run backup` like this. */
export const damaged = () =>
  new Problem("This file is no backup of Grenswerk, or it is cut off or damaged.");

/**
 * Reads an archive piece by piece: `next()` gives the next line, `null` after the last. Lines that
 * begin with "[" are rows, the others say what comes. Refuses what is no archive or is damaged.
 */
export function readArchive(file) {
  const input = createReadStream(file);
  const unzipped = input.pipe(createGunzip());
  input.on("error", (error) => unzipped.destroy(error));
  const lines = linesOf(unzipped);
  return {
    async next() {
      const { value, done } = await lines.next().catch((error) => {
        if (error.code === "ENOENT") throw new Problem(`There is no file ${file}.`);
        throw error.code?.startsWith("Z_") ? damaged() : error;
      });
      return done ? null : value;
    },
    close: () => input.destroy(),
  };
}

/** A line that says what comes next; refuses another one. */
export function headOf(line, name) {
  const head = line?.startsWith("{") ? parsed(line) : undefined;
  if (!head || !(name in head)) throw damaged();
  return head;
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(stream) {
  stream.setEncoding("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  if (rest) yield rest;
}
