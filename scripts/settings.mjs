import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { inRoot, root } from "./folders.mjs";
import { keptSecret } from "./kept-secret.mjs";
import { operatorEnvironment, operatorOptions } from "./operator.mjs";
import { matching, oneOf, origin, whole } from "./option-parsers.mjs";
import { Problem } from "./say.mjs";
import { readUrl } from "./url.mjs";

const logLevels = ["error", "warn", "info", "debug", "trace", "silent"];
const localHosts = ["127.0.0.1", "0.0.0.0", "::1", "::", "localhost"];

/** Every option of the portal, read from `.env` and the environment and checked. */
export function readSettings() {
  checkNode();
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const { options, wrong } = parseOptions(process.env);
  if (wrong.length > 0) throw new Problem(["These options are wrong:", ...wrong].join("\n  - "));
  mkdirSync(options.dataDir, { recursive: true });
  return { ...options, secret: options.secret ?? keptSecret(options.dataDir) };
}

/** The options in an environment, and a sentence for each value that is wrong. */
export function parseOptions(env) {
  const wrong = [];
  const read = (name, fallback, parse, wanted) => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) wrong.push(`${name} is "${text}": ${wanted}.`);
    return value;
  };
  const number = (name, fallback, low, high) =>
    read(name, fallback, whole(low, high), `give a whole number from ${low} to ${high}`);
  const host = read("HOST", "127.0.0.1", matching(/^[\w.:-]+$/), "give a host name or IP address");
  const port = number("PORT", 3000, 1, 65535);
  const shownHost = !host || localHosts.includes(host) ? "localhost" : bracketed(host);
  const options = {
    databaseUrl: readDatabaseUrl("DATABASE_URL", env, wrong),
    databaseOwnerUrl: readDatabaseUrl("DATABASE_OWNER_URL", env, wrong),
    host,
    port,
    dataDir: resolve(root, env.DATA_DIR?.trim() || ".data"),
    demo: read("DEMO", undefined, oneOf(["yes", "no"]), "give yes or no"),
    publicUrl: read(
      "PUBLIC_URL",
      `http://${shownHost}:${port}`,
      origin,
      "give the address that visitors see, like https://grenswerk.example.eu, without a path",
    ),
    secret: read("NEXTAUTH_SECRET", undefined, matching(/^.{32,}$/), "give at least 32 characters"),
    idleMinutes: number("SESSION_IDLE_MINUTES", 60, 1, 1440),
    maxHours: number("SESSION_MAX_HOURS", 12, 1, 168),
    logLevel: read("LOG_LEVEL", "info", oneOf(logLevels), `give one of ${logLevels.join(", ")}`),
    trustProxy: read("TRUST_PROXY", "0", oneOf(["0", "1"]), "give 0 or 1"),
    pool: number("DATABASE_POOL", 10, 2, 100),
    ...operatorOptions(read),
  };
  if (options.databaseOwnerUrl && !options.databaseUrl) {
    wrong.push("DATABASE_OWNER_URL is set without DATABASE_URL: give both or neither.");
  }
  return { options, wrong: wrong.map(withoutSecrets) };
}

/**
 * The environment of the portal and its helpers, with every option resolved; `database` has the
 * portal's address and the owner's.
 */
export function environmentOf(settings, database, demo) {
  const env = {
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: directUrl(database),
    HOST: settings.host,
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    DEMO: demo,
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: settings.secret,
    SESSION_IDLE_MINUTES: String(settings.idleMinutes),
    SESSION_MAX_HOURS: String(settings.maxHours),
    LOG_LEVEL: settings.logLevel,
    TRUST_PROXY: settings.trustProxy,
    DATABASE_POOL: String(settings.pool),
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return { ...env, ...operatorEnvironment(settings) };
}

/** The portal's own role, at the address of the owner: what listens may not go through a pooler. */
function directUrl({ url, ownerUrl }) {
  const direct = new URL(ownerUrl);
  const { username, password } = new URL(url);
  return Object.assign(direct, { username, password }).href;
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return;
  throw new Problem(
    `Grenswerk needs Node 20 (20.19 or newer), 22 (22.12 or newer) or 24; this is ${process.versions.node}.`,
  );
}

function readDatabaseUrl(name, env, wrong) {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const url = readUrl(text);
  const fits =
    url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1 && isDecodable(url);
  if (!fits) wrong.push(`${name} is not of the form postgresql://user:password@host:5432/name.`);
  return text;
}

/** Whether each percent sign in it belongs to a sign: a password with one of its own stands as %25. */
function isDecodable({ username, password, pathname }) {
  try {
    return [username, password, pathname].every((part) => !decodeURIComponent(part).includes("\0"));
  } catch {
    return false;
  }
}

function withoutSecrets(sentence) {
  return sentence.replace(/^NEXTAUTH_SECRET is ".*": /s, "NEXTAUTH_SECRET does not fit: ");
}

function bracketed(host) {
  return host.includes(":") ? `[${host}]` : host;
}
