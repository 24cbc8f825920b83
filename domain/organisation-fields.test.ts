import { expect, test } from "vitest";
import type { z } from "zod";
import { editAccountSchema, registerAccountSchema } from "./account/account";
import { bottleneckEditSchema } from "./bottleneck/edit";
import { registrationSchema } from "./bottleneck/registration";
import { entryNouns, partsOfEntry } from "./entry/entry";
import { isOrganisationField } from "./organisation";
import { projectFields } from "./project/form-fields";

const tooLong = "x".repeat(1000);

/** The fields of a form that say of an organisation that they do not know it. */
const fieldsFor = (shape: Readonly<Record<string, unknown>>) =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const answers = [tooLong, [tooLong]].map((one) => (schema as z.ZodType).safeParse(one));
    const says = answers.some((one) =>
      one.error?.issues.some(({ message }) => message === "unknownOrganisation"),
    );
    return says ? [name] : [];
  });

test.each([
  ["registering an obstacle", registrationSchema.shape],
  ["editing an obstacle", bottleneckEditSchema.shape],
  ["a project", projectFields],
])("each field of %s that asks for an organisation is known as one", (_, shape) => {
  const fields = fieldsFor(shape);
  expect(fields.length).toBeGreaterThan(1);
  expect(Object.keys(shape).filter(isOrganisationField).sort()).toEqual(fields.sort());
});

test("so is each of an account and of what the records refer to", () => {
  const ofEntries = entryNouns.flatMap((noun) =>
    Object.entries(partsOfEntry(noun)).flatMap(([name, part]) =>
      "among" in part && part.among === "organisation" ? [name] : [],
    ),
  );
  expect(ofEntries.length).toBeGreaterThan(0);
  expect(ofEntries.filter((name) => !isOrganisationField(name))).toEqual([]);
  for (const { shape } of [registerAccountSchema, editAccountSchema])
    expect(Object.keys(shape).filter(isOrganisationField)).toEqual(["organisationId"]);
});
