import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { createDatabase, onSameServer } from "./database.mjs";
import { createFromSchema, guardsOf, schemaAgrees } from "./schema-agrees.mjs";
import { dropDatabase, rowsOf } from "./testing/databases.mjs";

/** Parts that Prisma's schema cannot express and the migrations add by hand. */
const byHand = [
  "CHECK (",
  "Project_search_idx",
  "_trgm",
  "Bottleneck_causes_idx",
  "Bottleneck_found_idx",
  "_work_idx",
  "_practice_idx",
  "_dated_id_idx",
  "TextVersion_version_key",
  "KeptForm_typed_key",
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

const localeOf = {
  C: "locale_provider libc locale 'C'",
  "C.UTF-8": "locale_provider libc locale 'C.UTF-8'",
  ICU: "locale_provider icu icu_locale 'und' locale 'C'",
};

test.each(Object.keys(localeOf))(
  "words are cut and found alike in a database of locale %s",
  async (locale) => {
    const name = `letters_${randomUUID().slice(0, 8)}`;
    const server = process.env.TEST_DATABASE_URL;
    await rowsOf(
      server,
      `create database ${name} template template0 encoding 'UTF8' ${localeOf[locale]}`,
    );
    const url = onSameServer(server, name);
    await applyMigrations(url);

    const found = await rowsOf(
      url,
      `select word, gw_vector('ÜBERFAHRT in Zürich', '«Œuvre» 883/2004 ΣΊΣΥΦΟΣ') @@ gw_query(word) as found
     from unnest(array['überfahrt', 'Ueberfahrt', 'zurich', 'ZÜRICH', 'œuvre', '883/2004', 'σίσυφος', 'rich', '83/2004']) word`,
    );
    expect(found.filter((one) => !one.found).map(({ word }) => word)).toEqual(["rich", "83/2004"]);
    await dropDatabase(url);
  },
);
