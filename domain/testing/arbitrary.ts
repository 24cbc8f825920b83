import fc, { type Arbitrary } from "fast-check";
import type { z } from "zod";
import { type Event, eventNames, events } from "../event/event";
import { code, type NamedRecord, namedRecord, recordTypes } from "../event/payload";
import { nounTypes } from "../noun";

/** Records that an event may name; each has an id and a reference that nothing else has. */
export const otherRecords: readonly NamedRecord[] = nounTypes.flatMap((type) =>
  [1, 2, 3].map((at) => ({
    type,
    id: `other-${type}-${at}`,
    reference: `${type === "Project" ? "GP" : "GW"}-1998-000${at}`,
  })),
);

/** An event of any name, about one of few records, with whatever its payload may hold. */
export const anyEvent: Arbitrary<Event> = fc.constantFrom(...eventNames).chain(
  (name) =>
    fc.record({
      name: fc.constant(name),
      record: fc.record({
        type: fc.constantFrom(...recordTypes),
        id: fc.constantFrom("one", "two"),
      }),
      payload: anythingIn(events[name].payload),
    }) as Arbitrary<Event>,
);

type Definition = { type: string } & Record<string, unknown>;

/** Any value that a schema lets through. A kind of schema that it does not know is a defect of the test. */
function anythingIn(schema: z.ZodType<unknown>): Arbitrary<unknown> {
  if ((schema as unknown) === namedRecord) return fc.constantFrom(...otherRecords);
  if ((schema as unknown) === code) return fc.constantFrom("NL213", "official-1", "2026", "");
  const definition = schema.def as unknown as Definition;
  const of = (key: string) => anythingIn(definition[key] as z.ZodType);
  switch (definition.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(definition.shape as Record<string, z.ZodType>).map(([key, inner]) => [
            key,
            anythingIn(inner),
          ]),
        ),
      );
    case "nullable":
      return fc.option(of("innerType"));
    case "array":
      return fc.array(of("element"), { maxLength: 4 });
    case "record":
      return fc.dictionary(fc.constantFrom("status", "owner"), of("valueType"));
    case "tuple":
      return fc.tuple(...(definition.items as z.ZodType[]).map(anythingIn));
    case "union":
      return fc.oneof(...(definition.options as z.ZodType[]).map(anythingIn));
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries as Record<string, string>));
    case "string":
      return fc
        .constantFrom("2026-11-25", "2026-11-25T12:00:00Z")
        .filter((text) => schema.safeParse(text).success);
    case "number":
      return fc.integer({ min: 1, max: 1000 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`No arbitrary for ${definition.type}`);
  }
}
