import type { FormValues } from "../fields";
import {
  amount,
  day,
  needed,
  neededPlaces,
  neededText,
  oneOf,
  organisation,
  someOf,
  someOrganisations,
  text,
} from "../import/cells";
import type { ImportDeclaration } from "../import/column";
import { parseFields } from "../parse";
import { fieldOfRow } from "../rows";
import { readSources } from "../source";
import { currencies } from "./budget";
import { projectLists } from "./form-fields";
import { type ProjectFacts, registerSchema } from "./request";

/** Every request has an id of its own; a row of a file is none. */
const requestId = "00000000-0000-4000-8000-000000000000";

const funding = (row: number, name: string) => fieldOfRow("funding", row, name);
const rowsOf = (name: string) => currencies.map((_, row) => funding(row, name));

/** The columns of a file of projects: those of its form, with an amount for each currency as our own file has. */
export const projectImport: ImportDeclaration<ProjectFacts> = {
  columns: [
    neededText("name"),
    neededText("summary"),
    oneOf("language", "language"),
    needed(oneOf("phase", "phase"), "phase"),
    oneOf("health", "health"),
    text("healthReason"),
    organisation("lead", "leadId"),
    someOrganisations("partners"),
    neededPlaces("regions"),
    needed(someOf("themes", "theme"), "theme"),
    oneOf("partnership", "partnership", "partnershipId"),
    text("programme"),
    day("start", "startOn"),
    day("end", "endOn"),
    amount("budget", funding(0, "amount")),
    amount("budgetGbp", funding(1, "amount")),
    amount("budgetUsd", funding(2, "amount")),
    { ...text("funder"), fills: ["funder", "funding", ...rowsOf("source")] },
    text("bottlenecks"),
    { ...text("sources"), fills: ["sources"] },
  ],
  notTaken: [
    ...["done", "planned", "late", "milestones", "reported", "practice", "address"],
    ...["nuts", "editorial", "changedOn", "published"],
  ],
  parse(values, { reader }) {
    const { funder, sources, ...typed } = values;
    const all: FormValues = {
      ...{ name: [""], summary: [""], phase: [""], language: [reader] },
      requestId: [requestId],
      ...typed,
      ...fundingIn(typed, funder?.[0] ?? typed.programme?.[0] ?? ""),
      ...sourcesIn(sources?.[0] ?? ""),
    };
    const parsed = parseFields(registerSchema(reader), all, projectLists);
    if (!parsed.ok) return { ok: false, problems: parsed.problems ?? {} };
    const { requestId: _, ...facts } = parsed.value;
    return { ok: true, value: facts };
  },
};

/** Of each amount its currency, and where the money comes from: the programme, unless a column says otherwise. */
const fundingIn = (typed: FormValues, source: string): FormValues =>
  Object.fromEntries(
    currencies.flatMap((currency, row) =>
      typed[funding(row, "amount")]
        ? [
            [funding(row, "currency"), [currency]],
            [funding(row, "source"), [source]],
          ]
        : [],
    ),
  );

const sourcesIn = (typed: string): FormValues =>
  Object.fromEntries(
    readSources(typed).flatMap(({ url, note }, row) => [
      [fieldOfRow("sources", row, "url"), [url ?? ""]],
      [fieldOfRow("sources", row, "note"), [note]],
    ]),
  );
