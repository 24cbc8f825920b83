import { afterAll, beforeAll, expect, test } from "vitest";
import { broughtUp } from "./testing/brought-up";
import { thirdDatabase } from "./testing/first-portal";

let client: Awaited<ReturnType<typeof broughtUp>>["client"];
let before: Awaited<ReturnType<typeof broughtUp>>["before"];
let now: Awaited<ReturnType<typeof broughtUp>>["now"];

beforeAll(async () => {
  ({ client, before, now } = await broughtUp(thirdDatabase()));
});
afterAll(() => client.end());

test("a filled database of the portal before search was one keeps all it holds", async () => {
  expect(before).toMatchObject({ Bottleneck: { count: 41 }, Project: { count: 26 } });
  expect(await now()).toEqual(before);
});

test("each of its records is found by each word of its title, and each word is known", async () => {
  const { rows } = await client.query(
    `select b.reference, w.word from "Bottleneck" b join "BottleneckText" t on t."bottleneckId" = b.id,
       gw_words(t.title) w where not b.search @@ gw_query(w.word)
     union all
     select p.reference, w.word from "Project" p join "ProjectText" t on t."projectId" = p.id,
       gw_words(t.name) w where not p.search @@ gw_query(w.word)
     union all
     select 'Word', w.word from "BottleneckText" t, gw_words(t.problem) w
       where w.word ~ '^[a-z]{2,40}$' and not exists (select from "Word" k where k.word = w.word)`,
  );
  expect(rows).toEqual([]);
});
