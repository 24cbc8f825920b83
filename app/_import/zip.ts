import { inflateRawSync } from "node:zlib";
import { largestUnpacked, Unreadable } from "./limits";
import { type Room, roomOfFile } from "./room";

/** The parts of a packed file (an XLSX or DOCX) by name; each is unpacked when it is asked for. */
export type Parts = {
  names: readonly string[];
  read: (name: string) => Buffer | null;
  /** What may be read of all parts together. */
  room: Room;
};

type Entry = { name: string; method: number; size: number; at: number; isProtected: boolean };

/** A file of an office has some dozens of parts. */
const mostEntries = 5000;

const endSign = 0x06054b50;
const entrySign = 0x02014b50;

/**
 * Opens a ZIP by its directory. What its parts say of their own size is not believed: unpacking stops as soon as they
 * hold more together than is read of any file, whatever they unpack to.
 */
export function openZip(file: Buffer): Parts {
  const entries = new Map(entriesOf(file).map((entry) => [entry.name, entry]));
  let left = largestUnpacked;
  return {
    names: [...entries.keys()],
    room: roomOfFile(),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isProtected) throw new Unreadable("isProtected");
      const part = unpack(file, entry, left);
      left -= part.length;
      return part;
    },
  };
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endSign)
    throw new Unreadable("broken");
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Unreadable("tooMuchUnpacked");
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySign)
      throw new Unreadable("broken");
    const lengthOfName = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + lengthOfName),
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
      isProtected: (file.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + lengthOfName + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(file: Buffer, { method, size, at }: Entry, most: number): Buffer {
  if (at + 30 > file.length) throw new Unreadable("broken");
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(from, from + size);
  if (packed.length < size || (method !== 0 && method !== 8)) throw new Unreadable("broken");
  if (method === 0 && size > most) throw new Unreadable("tooMuchUnpacked");
  if (method === 0) return packed;
  if (most <= 0) throw new Unreadable("tooMuchUnpacked");
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new Unreadable(isTooLarge ? "tooMuchUnpacked" : "broken");
  }
}
