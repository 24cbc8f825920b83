import { expect, test } from "vitest";
import { entryNouns, partsOfEntry } from "@/domain/entry/entry";
import { type Fact, type Facts, fieldsOfParts, placeOfField } from "@/domain/entry/facts";
import type { EntryParts } from "@/domain/entry/part";
import { changesOfEntry, textsOfEntry } from "./told";

const secret = "Written by an official";

test("an address that people write is a text with versions, also outside a table", () => {
  const parts = { website: { kind: "address" } } as unknown as EntryParts;
  const written = [{ website: "" }, { website: secret }] as const;
  expect(changesOfEntry(parts, ...written)).toEqual({});
  expect(textsOfEntry(parts, ...written)).toEqual([
    { field: "website", language: null, before: "", after: secret },
  ]);
});

/** Something in every field of a form, what is written in it being this. */
const filled = (parts: EntryParts): Facts =>
  Object.fromEntries(
    fieldsOfParts(parts).map((name): [string, Fact] => {
      const part = parts[placeOfField(name).part];
      if (part?.kind === "names" || part?.kind === "line") return [name, secret];
      if (part?.kind === "ids" || part?.kind === "codes") return [name, ["one"]];
      if (part?.kind !== "rows") return [name, "one"];
      const cells = Object.entries(part.cells).map(([cell, { kind }]) =>
        kind === "names"
          ? [`${cell}Nl`, secret]
          : [cell, kind === "line" || kind === "address" ? secret : "one"],
      );
      return [name, [Object.fromEntries(cells)]];
    }),
  );

test.each(entryNouns)("history keeps no words that people wrote of a %s, for ever", (noun) => {
  const parts = partsOfEntry(noun);
  expect(JSON.stringify(changesOfEntry(parts, {}, filled(parts)))).not.toContain(secret);
  expect(JSON.stringify(textsOfEntry(parts, {}, filled(parts)))).toContain(secret);
});
