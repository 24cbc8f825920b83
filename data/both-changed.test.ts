import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { choiceOf } from "@/app/_forms/compare";
import type { Editing } from "@/app/_forms/read-edit";
import { type FormValues, markOf, readMarks, writeMarks } from "@/domain/fields";
import { done } from "@/domain/outcome";
import { mergeVersions } from "@/domain/versions";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { type EditForm, fill, now, ofBottleneck, ofProject, post } from "./testing/edit-forms";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

const row = (at: number, source: string, amount: string) => ({
  [`funding[${at}].source`]: [source],
  [`funding[${at}].amount`]: [amount],
  [`funding[${at}].currency`]: ["EUR"],
});

type Typed = (by: { anna: Viewer; bart: Viewer }) => FormValues;

const cases: [part: string, form: EditForm, mine: Typed, theirs: Typed][] = [
  ["causes", ofBottleneck, () => ({ causes: ["LEGAL"] }), () => ({ causes: ["TREATY", "DATA"] })],
  [
    "ownerId",
    ofBottleneck,
    () => ({ ownerId: ["bzk"] }),
    () => ({ ownerId: ["province-overijssel"] }),
  ],
  [
    "provision-DE",
    ofBottleneck,
    () => ({ "provision-DE": ["§ 3"] }),
    () => ({ "provision-DE": ["§ 4"] }),
  ],
  [
    "competent-DE",
    ofBottleneck,
    () => ({ "competent-DE": ["nrw-staatskanzlei"] }),
    () => ({ "competent-DE": ["br-muenster"] }),
  ],
  [
    "themes",
    ofBottleneck,
    () => ({ themes: ["education"] }),
    () => ({ themes: ["mobility", "education"] }),
  ],
  [
    "partners",
    ofProject,
    () => ({ partners: ["nrw-staatskanzlei"] }),
    () => ({ partners: ["nds-staatskanzlei"] }),
  ],
  [
    "themes",
    ofProject,
    () => ({ themes: ["education"] }),
    () => ({ themes: ["mobility", "education"] }),
  ],
  ["leadId", ofProject, () => ({ leadId: ["nrw-staatskanzlei"] }), () => ({ leadId: [""] })],
  ["phase", ofProject, () => ({ phase: ["RUNNING"] }), () => ({ phase: ["STOPPED"] })],
  [
    "funding",
    ofProject,
    () => ({ ...row(0, "Interreg", "8000000"), ...row(1, "Overijssel", "250000") }),
    () => ({ ...row(0, "Interreg", "7400000,50"), ...row(1, "Gelderland", "90000") }),
  ],
];

/** Anna types a field that nobody else does, and so does Bart. */
const ofAnna = { title: ["Van Anna"], name: ["Van Anna"] };
const ofBart = { affected: ["Van Bart"], programme: ["Van Bart"] };
const ofBoth = { ...ofAnna, ...ofBart };

/** What of this the form has. */
const within = ({ fields }: Editing, typed: FormValues): FormValues =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name in fields));

type Forms = { anna: Viewer; reference: string; typed: FormValues; left: Editing };

/** Anna and Bart open the form of one record; Bart sends it first. */
async function bartFirst(form: EditForm, mine: Typed, theirs: Typed): Promise<Forms> {
  const by = { anna: await twente(), bart: await twente() };
  const reference = await form.make(by.anna);
  const typed = await fill(form, by.anna, reference, { ...ofAnna, ...mine(by) });
  const first = await fill(form, by.bart, reference, { ...ofBart, ...theirs(by) });
  expect(await post(form, by.bart, reference, first)).toEqual(done);
  return { anna: by.anna, reference, typed, left: await now(form, by.anna, reference) };
}

const nothing = () => ({});

test.each(cases)(
  "%s that one of two changed is kept, and nobody is asked",
  async (part, form, mine, theirs) => {
    for (const [first, second] of [
      [mine, nothing],
      [nothing, theirs],
    ] as const) {
      const { anna, reference, typed, left } = await bartFirst(form, first, second);
      expect(await post(form, anna, reference, typed)).toEqual(done);
      const after = await now(form, anna, reference);
      expect(after.fields).toMatchObject(within(after, ofBoth));
      const kept = first === mine ? typed : left.fields;
      expect(markOf(part, after.fields, after.parts ?? {})).toBe(
        markOf(part, kept, after.parts ?? {}),
      );
    }
  },
);

test.each(cases)(
  "%s that both changed is asked about alone, and what one chose is kept",
  async (part, form, mine, theirs) => {
    for (const choice of ["mine", "theirs"]) {
      const { anna, reference, typed, left } = await bartFirst(form, mine, theirs);
      expect(await post(form, anna, reference, typed)).toMatchObject({ refusal: "overtaken" });
      expect(await now(form, anna, reference)).toEqual(left);

      const { fields, version, parts = {} } = left;
      const seen = readMarks(typed.seen?.[0] ?? "");
      const { merged, asked } = mergeVersions(seen, typed, fields, parts);
      expect(asked).toEqual([part]);
      const again: FormValues = {
        ...(merged as FormValues),
        ...{ version: [String(version)], requestId: [randomUUID()] },
        ...{ seen: [writeMarks(fields, parts)], asked: [writeMarks(typed, parts, asked)] },
      };
      expect(await post(form, anna, reference, again)).toMatchObject({
        problems: { [choiceOf(part)]: "versionNeeded" },
      });
      again[choiceOf(part)] = [choice];
      expect(await post(form, anna, reference, again)).toEqual(done);
      const after = await now(form, anna, reference);
      expect(after.fields).toMatchObject(within(after, ofBoth));
      const kept = choice === "mine" ? typed : fields;
      expect(markOf(part, after.fields, parts)).toBe(markOf(part, kept, parts));
    }
  },
);
