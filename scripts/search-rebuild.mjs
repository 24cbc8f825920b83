import { withClient } from "./database.mjs";
import { isCalled } from "./folders.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { reachDatabase } from "./reach-database.mjs";
import { say } from "./say.mjs";
import { readSettings } from "./settings.mjs";

/** So many records are written at once: a colleague who saves one of them waits that long at most. */
const atOnce = 500;

const indexed = [
  { table: "Bottleneck", words: "bottleneck_search" },
  { table: "Project", words: "project_search" },
];

/** `npm run search:rebuild`: makes the words by which records are found anew, while the portal works. */
async function main() {
  const settings = readSettings();
  await ensureInstalled();
  const { ownerUrl } = await reachDatabase(settings);
  const began = Date.now();
  const { seen, changed } = await rebuildSearch(ownerUrl);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  say(
    `Looked at the words of ${seen} records in ${seconds} s; those of ${changed} were made anew.`,
  );
  return 0;
}

/**
 * Compares what is kept of each record with its texts, some records at a time, and writes what differs. Gives how many
 * were looked at and how many were written. May be broken off and begun again.
 */
export async function rebuildSearch(url) {
  return withClient(url, async (client) => {
    const count = { seen: 0, changed: 0 };
    for (const { table, words } of indexed) {
      let last = "";
      for (;;) {
        const { rows } = await client.query(
          `select id from "${table}" where id > $1 order by id limit $2`,
          [last, atOnce],
        );
        if (rows.length === 0) break;
        const ids = rows.map(({ id }) => id);
        last = ids.at(-1);
        count.seen += ids.length;
        count.changed += await renew(client, { table, words, ids });
      }
    }
    await client.query("select keep_all_words()");
    return count;
  });
}

/**
 * Locks these records before it reads their texts: what a colleague saves meanwhile is read as it was saved, or written
 * after this.
 */
async function renew(client, { table, words, ids }) {
  await client.query("begin");
  try {
    await client.query(`select from "${table}" where id = any($1) order by id for update`, [ids]);
    const { rowCount } = await client.query(
      `update "${table}" set search = ${words}(id)
       where id = any($1) and search is distinct from ${words}(id)`,
      [ids],
    );
    await client.query("commit");
    return rowCount;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

if (isCalled(import.meta.url)) runScript(main);
