import { afterAll, beforeAll, expect, test } from "vitest";
import { broughtUp } from "./testing/brought-up";
import { fourthDatabase } from "./testing/first-portal";

let client: Awaited<ReturnType<typeof broughtUp>>["client"];
let before: Awaited<ReturnType<typeof broughtUp>>["before"];
let now: Awaited<ReturnType<typeof broughtUp>>["now"];

beforeAll(async () => {
  ({ client, before, now } = await broughtUp(fourthDatabase()));
});
afterAll(() => client.end());

test("a filled database of the portal before work moved keeps all it holds", async () => {
  expect(before).toMatchObject({ NextStep: { count: 7 }, RegistrationDraft: { count: 13 } });
  expect(await now()).toEqual(before);
});

test("whoever an open next step asks is asked since, and the keys are those of the facts", async () => {
  const { rows } = await client.query(
    `select count(*)::int as open, count(*) filter (where b.keys @> array['asked:' || n."organisationId"])::int as asked
     from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
     where n."doneOn" is null and n."organisationId" is not null`,
  );
  expect(rows[0].open).toBeGreaterThan(0);
  expect(rows[0].asked).toBe(rows[0].open);
  const wrong = `select reference from "Bottleneck" b where keys is distinct from bottleneck_keys(b)`;
  expect((await client.query(wrong)).rows).toEqual([]);
});
