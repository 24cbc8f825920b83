import type { FormValues } from "../fields";
import {
  day,
  needed,
  neededPlaces,
  neededText,
  oneOf,
  organisation,
  someOf,
  text,
} from "../import/cells";
import type { ImportDeclaration } from "../import/column";
import { parseFields } from "../parse";
import { countries } from "../region";
import { listFields, type Registration, registrationSchema } from "./registration";

const ofCountries = countries.flatMap((country) => [
  organisation(`competent-${country}`),
  text(`provision-${country}`),
  text(`position-${country}`),
]);

/**
 * The columns of a file of bottlenecks: those of the form of registering. A status is not among them: each begins as
 * reported, and what was decided elsewhere is taken as a step of its own, by who may.
 */
export const bottleneckImport: ImportDeclaration<Registration> = {
  columns: [
    neededText("title"),
    neededText("problem"),
    oneOf("language", "language", "originalLanguage"),
    neededPlaces("regions"),
    needed(someOf("themes", "theme"), "theme"),
    someOf("causes", "cause"),
    someOf("partnerships", "partnership"),
    ...["affected", "affectedCount", "affectedSource", "knownSince"].map((name) => text(name)),
    organisation("owner", "ownerId"),
    text("nextStep"),
    day("nextStepOn"),
    organisation("nextStepBy", "nextStepById"),
    ...ofCountries,
    text("sources"),
    text("internalNote"),
  ],
  notTaken: [
    ...["status", "editorial", "statusSince", "organisations"],
    ...["reportedOn", "changedOn", "practice", "published", "address"],
    ...["nuts", "age", "decidedOn"],
  ],
  parse(values, { reader, organisationId }) {
    const first: FormValues = {
      ...{ title: [""], problem: [""] },
      ...{ originalLanguage: [reader], ownerId: [organisationId] },
    };
    const parsed = parseFields(registrationSchema, { ...first, ...values }, listFields);
    return parsed.ok ? parsed : { ok: false, problems: parsed.problems ?? {} };
  },
};
