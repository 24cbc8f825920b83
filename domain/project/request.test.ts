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
  regionIds: ["NL213", "DEA34"],
  themeIds: ["mobility"],
};

/** The first problem by field. */
function problemsIn(fields: object): Record<string, string> {
  const parsed = registerSchema("nl").safeParse({ ...whole, ...fields });
  return Object.fromEntries(
    (parsed.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
  );
}

test("what was left empty is not known, and filled rows are lists in their order", () => {
  const request = registerSchema("nl").parse({
    ...whole,
    amount0: "7.400.000",
    fundingSource0: "Interreg",
    amount2: "100,5",
    currency2: "GBP",
    fundingSource2: "Bank",
    sourceUrl1: "https://www.deutschland-nederland.eu/",
    sourceNote3: "Brief van 3 mei",
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
  [{ regionIds: [] }, { regionIds: "oneSideOnly" }],
  [{ startOn: "2026-02-30" }, { startOn: "invalidDate" }],
  [{ startOn: "2026-05-01", endOn: "2026-04-30" }, { endOn: "endBeforeStart" }],
  [{ health: "AT_RISK" }, { healthReason: "reasonNeeded" }],
  [{ health: "ON_COURSE" }, {}],
  [{ amount1: "veel", fundingSource1: "Bank" }, { amount1: "invalidAmount" }],
  [{ amount1: "5" }, { fundingSource1: "required" }],
  [{ fundingSource1: "Bank" }, { amount1: "required" }],
  [{ sourceUrl0: "javascript:alert(1)" }, { sourceUrl0: "invalidUrl" }],
  [{ sourceUrl0: "https://a.example, https://b.example" }, { sourceUrl0: "invalidUrl" }],
  [{ amount1: "1,234", fundingSource1: "Bank" }, { amount1: "invalidAmount" }],
  [{ bottlenecks: "GP-2026-0001" }, { bottlenecks: "unknownReference" }],
])("%j has the problems %j", (fields, problems) => {
  expect(problemsIn(fields)).toEqual(problems);
});

test("an amount is read in the language of the form it was typed in", () => {
  const typed = { ...whole, amount0: "1,234", fundingSource0: "Bank" };
  expect(registerSchema("en").parse(typed).funding[0]?.amount).toBe("1234.00");
  expect(registerSchema("de").safeParse(typed).error?.issues[0]?.message).toBe("invalidAmount");
});

test("a source on the web is kept without what was pasted around it", () => {
  const { sources } = registerSchema("nl").parse({ ...whole, sourceUrl0: "(www.example.org/a)." });
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
