import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { createDatabase, onSameServer } from "./database.mjs";
import { createFromSchema, guardsOf, schemaAgrees } from "./schema-agrees.mjs";
import { dropDatabase, rowsOf } from "./testing/databases.mjs";

/** Parts that Prisma's schema cannot express and the migrations add by hand. */
const byHand = [
  "CHECK (",
  "_search_idx",
  "_trgm",
  "Bottleneck_causes_idx",
  "_work_idx",
  "_practice_idx",
  "_dated_id_idx",
  "TextVersion_version_key",
];

test("the migrations make what the schema says", async () => {
  const server = process.env.TEST_DATABASE_URL;
  const names = ["migrated", "from_schema"].map((name) => `${name}_${randomUUID().slice(0, 8)}`);
  for (const name of names) await createDatabase(server, name);
  const [migrated, fromSchema] = names.map((name) => onSameServer(server, name));
  await applyMigrations(migrated);
  await createFromSchema(fromSchema);

  expect(await schemaAgrees(migrated, fromSchema, byHand)).toEqual([]);
  // Nothing else would miss a trigger: a migration that changes one on purpose renews this file.
  await expect(await guardsOf(migrated)).toMatchFileSnapshot("../prisma/guards.txt");
});

test("words with accents are found on a server that knows the letters of English alone", async () => {
  const name = `letters_${randomUUID().slice(0, 8)}`;
  const server = process.env.TEST_DATABASE_URL;
  await rowsOf(
    server,
    `create database ${name} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
  );
  const url = onSameServer(server, name);
  await applyMigrations(url);

  const found = await rowsOf(
    url,
    `select word, gw_vector('de', 'ÜBERFAHRT in Zürich', 'Œuvre') @@ gw_query(word) as found
     from unnest(array['überfahrt', 'Überfahrt', 'zurich', 'ZÜRICH', 'œuvre', 'rich']) word`,
  );
  expect(found.filter((one) => !one.found).map(({ word }) => word)).toEqual(["rich"]);
  await dropDatabase(url);
});
