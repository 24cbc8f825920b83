import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const engineName = "@prisma/schema-engine-wasm/schema_engine_bg";
const filters = { externalTables: [], externalEnums: [] };

/** The engine asks a database who it is before it compares two files: this one only answers that. */
const standIn = {
  provider: "postgres",
  adapterName: "stand-in",
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [5, 7, 0],
    rows: [[true, "PostgreSQL 18.0", 180000]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => undefined,
  dispose: async () => undefined,
};

/**
 * The SQL that leads from one Prisma schema to another, each given as its files (`path`, `content`); no
 * files mean an empty database. Prisma's engine as WebAssembly writes it: no database and no download
 * beyond the npm registry is needed.
 */
export async function sqlBetween(before, after) {
  const target = (files) =>
    files.length > 0 ? { tag: "schemaDatamodel", files } : { tag: "empty" };
  const engine = await loadEngine();
  const difference = { from: target(before), to: target(after), script: true, exitCode: null };
  const { stdout } = await engine.diff({ ...difference, filters });
  return stdout ?? "";
}

async function loadEngine() {
  const engine = await import(engineName);
  const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
  const file = createRequire(import.meta.url)
    .resolve(engineName)
    .replace(/\.js$/, ".wasm");
  const imports = { "./schema_engine_bg.js": engine };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const factory = {
    ...standIn,
    connect: async () => standIn,
    connectToShadowDb: async () => standIn,
  };
  return engine.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
