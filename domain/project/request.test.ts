import { expect, test } from "vitest";
import { changeMilestoneSchema, doneProblems, reportSchema } from "./progress";
import { editSchema, registerSchema } from "./request";

const requestId = "0192c1f0-0000-4000-8000-000000000001";
const whole = {
  requestId,
  name: "Bus over de grens",
  summary: "Een lijn.",
  language: "nl",
  phase: "RUNNING",
  regions: ["NL213", "DEA34"],
  themes: ["mobility"],
};

/** The first problem by field. */
function problemsIn(fields: object): Record<string, string> {
  const parsed = registerSchema("nl").safeParse({ ...whole, ...fields });
  return Object.fromEntries(
    (parsed.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
  );
}

test("what was left empty is not known, and filled rows are lists in their order", () => {
  const request = registerSchema("nl").parse({
    ...whole,
    funding: [
      { amount: "7.400.000", source: "Interreg" },
      {},
      { amount: "100,5", currency: "GBP", source: "Bank" },
    ],
    sources: [
      {},
      { url: "https://www.deutschland-nederland.eu/" },
      {},
      { note: "Brief van 3 mei" },
    ],
    bottlenecks: "gw-2026-0001\nGW-2026-0002, GW-2026-0001",
  });
  expect(request).toMatchObject({
    health: null,
    leadId: null,
    startOn: null,
    funding: [
      { amount: "7400000.00", currency: "EUR", source: "Interreg" },
      { amount: "100.50", currency: "GBP", source: "Bank" },
    ],
    sources: [
      { url: "https://www.deutschland-nederland.eu/", note: "" },
      { url: null, note: "Brief van 3 mei" },
    ],
    bottlenecks: ["GW-2026-0001", "GW-2026-0002"],
  });
});

test.each<[object, Record<string, string>]>([
  [{ name: " " }, { name: "required" }],
  [{ name: "x".repeat(201) }, { name: "tooLong:1" }],
  [{ phase: "SOON" }, { phase: "unknownChoice" }],
  [{ regions: [] }, { regions: "oneSideOnly" }],
  [{ startOn: "2026-02-30" }, { startOn: "invalidDate" }],
  [{ startOn: "2026-05-01", endOn: "2026-04-30" }, { endOn: "endBeforeStart" }],
  [{ health: "AT_RISK" }, { healthReason: "reasonNeeded" }],
  [{ health: "ON_COURSE" }, {}],
  [{ funding: [{}, { amount: "veel", source: "Bank" }] }, { "funding.1.amount": "invalidAmount" }],
  [
    { funding: [{ amount: "zeven miljoen euro, verdeeld over drie jaar", source: "Bank" }] },
    { "funding.0.amount": "invalidAmount" },
  ],
  [{ funding: [{ amount: "5" }] }, { "funding.0.source": "required" }],
  [{ funding: [{ source: "Bank" }] }, { "funding.0.amount": "required" }],
  [{ sources: [{ url: "javascript:alert(1)" }] }, { "sources.0.url": "invalidUrl" }],
  [
    { sources: [{ url: "https://a.example, https://b.example" }] },
    { "sources.0.url": "invalidUrl" },
  ],
  [{ funding: [{ amount: "1,234", source: "Bank" }] }, { "funding.0.amount": "invalidAmount" }],
  [{ bottlenecks: "GP-2026-0001" }, { bottlenecks: "unknownReference:GP-2026-0001" }],
])("%j has the problems %j", (fields, problems) => {
  expect(problemsIn(fields)).toEqual(problems);
});

test("an amount is read in the language of the form it was typed in", () => {
  const typed = { ...whole, funding: [{ amount: "1,234", source: "Bank" }] };
  expect(registerSchema("en").parse(typed).funding[0]?.amount).toBe("1234.00");
  expect(registerSchema("de").safeParse(typed).error?.issues[0]?.message).toBe("invalidAmount");
});

test("a source on the web is kept without what was pasted around it", () => {
  const { sources } = registerSchema("nl").parse({
    ...whole,
    sources: [{ url: "(www.example.org/a)." }],
  });
  expect(sources).toEqual([{ url: "https://www.example.org/a", note: "" }]);
});

test("an unknown field, a missing request id and an edit without a version are refused", () => {
  expect(registerSchema("nl").safeParse({ ...whole, published: "true" }).success).toBe(false);
  expect(registerSchema("nl").safeParse({ ...whole, requestId: "1" }).success).toBe(false);
  expect(editSchema("nl").safeParse({ ...whole, reference: "GP-2026-0001" }).success).toBe(false);
  expect(
    editSchema("nl").safeParse({ ...whole, reference: "gp-2026-0001", version: "3" }).data,
  ).toMatchObject({ reference: "GP-2026-0001", version: 3 });
});

test("a report needs a health and words; a milestone an existing day, reached today or before", () => {
  const report = { reference: "GP-2026-0001", requestId, text: "Goed.", language: "nl" };
  expect(reportSchema.safeParse(report).success).toBe(false);
  expect(reportSchema.safeParse({ ...report, health: "AT_RISK" }).success).toBe(true);
  expect(reportSchema.safeParse({ ...report, health: "AT_RISK", text: " " }).success).toBe(false);

  const change = {
    reference: "GP-2026-0001",
    requestId,
    milestoneId: "1",
    seen: "",
    title: "Plan",
  };
  const parsed = changeMilestoneSchema.safeParse({ ...change, plannedOn: "2026-02-30" });
  expect(parsed.error?.issues[0]?.message).toBe("invalidDate");
  expect(doneProblems("2026-11-24", "2026-11-23")).toEqual({ doneOn: "dateInFuture" });
  expect(doneProblems("2026-11-23", "2026-11-23")).toBeNull();
  expect(doneProblems("", "2026-11-23")).toBeNull();
});

test("what is wrong is told all at once, also what only shows when fields are read together", () => {
  const fields = {
    ...{ regions: [], themes: [], bottlenecks: "GW-2026-0030 / GW-1999-1" },
    ...{ startOn: "2026-05-01", endOn: "2026-04-01", health: "AT_RISK" },
    funding: [{ amount: "veel", source: "Interreg" }],
  };
  expect(problemsIn(fields)).toEqual({
    ...{ regions: "oneSideOnly", themes: "chooseOne", bottlenecks: "unknownReference:GW-1999-1" },
    ...{ endOn: "endBeforeStart", healthReason: "reasonNeeded" },
    "funding.0.amount": "invalidAmount",
  });
});

test("a field that is no day, no health or no table is a problem of itself alone", () => {
  const fields = { startOn: "morgen", endOn: "2026-04-01", health: "FINE", funding: "veel" };
  expect(Object.keys(problemsIn(fields)).sort()).toEqual(["funding", "health", "startOn"]);
});
