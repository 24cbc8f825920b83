import { fieldName } from "@/app/_forms/field-name";
import type { FieldTold } from "@/app/_forms/version-choice";
import { amongOf, valueInWords } from "@/app/_records/entry-words";
import type { Catalogue } from "@/data/catalogue";
import { cellFields, isFilled } from "@/domain/entry/cells";
import { type EntryNoun, partsOfEntry } from "@/domain/entry/entry";
import type { Fact } from "@/domain/entry/facts";
import { fieldsOfParts, placeOfField, valuesOfFacts } from "@/domain/entry/facts";
import type { Part } from "@/domain/entry/part";
import type { Fields } from "@/domain/fields";
import { compareNames } from "@/domain/language";
import { fieldOfRow, rowsIn } from "@/domain/rows";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Reader = { catalogue: Catalogue; locale: Locale };

/** Every field of the form of an entry in words, in their order. */
export function tellEntry(noun: EntryNoun, fields: Fields, reader: Reader): FieldTold[] {
  const text = translator(reader.locale, "Field");
  const parts = partsOfEntry(noun);
  return fieldsOfParts(parts).flatMap((name): FieldTold[] => {
    const part = parts[placeOfField(name).part];
    if (!part) return [];
    const told = {
      name,
      label: fieldName(name, text) ?? name,
      text: inWords(name, part, fields, reader),
    };
    if (part.kind !== "rows") return [told];
    return [{ ...told, field: fieldOfRow(name, 0, cellFields(part.cells)[0]?.field ?? "") }];
  });
}

/** One fact in words. */
export const tellFact = (noun: EntryNoun, field: string, fact: Fact, reader: Reader): string =>
  tellEntry(noun, valuesOfFacts(partsOfEntry(noun), { [field]: fact }), reader).find(
    ({ name }) => name === field,
  )?.text ?? "";

function inWords(name: string, part: Part, fields: Fields, reader: Reader): string {
  const values = (fields[name] ?? []).filter((value) => value !== "");
  const say = (value: string) => valueInWords(name, value, amongOf(part), reader);
  if (part.kind !== "rows") return values.map(say).sort(compareNames(reader.locale)).join("\n");
  return rowsIn(fields, name)
    .filter((row) => isFilled(part.cells, row))
    .map((row) =>
      cellFields(part.cells)
        .map(({ field, of }) => valueInWords(field, row[field] ?? "", of, reader))
        .filter(Boolean)
        .join(", "),
    )
    .join("\n");
}
