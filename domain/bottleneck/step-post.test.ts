import { expect, test } from "vitest";
import { parseFields } from "../parse";
import { fieldsOfStep } from "./registration-steps";
import { stepPostSchema } from "./step-post";

const draft = "019ab000-0000-7000-8000-000000000001";
const read = (buttons: Record<string, string[]>) =>
  parseFields(
    stepPostSchema(2),
    { draft: [draft], requestId: [draft], version: ["3"], themes: ["mobility"], ...buttons },
    fieldsOfStep(2),
  );

test("which button was pressed says where one goes; a case that is the same stops the registration", () => {
  expect(read({ go: ["next"] })).toMatchObject({ value: { go: "next", same: "" } });
  const { value } = read({ same: ["GW-2026-0042"] }) as { value: object };
  expect(value).toMatchObject({
    go: "stop",
    same: "GW-2026-0042",
    values: { themes: ["mobility"] },
  });
  expect(value).not.toHaveProperty("values.same");
});

test.each(["GP-2026-0001", "../accounts", "GW-2026-0042?done=publish", "//evil.example"])(
  "%j is no case to go to",
  (same) => expect(read({ same: [same] }).ok).toBe(false),
);
