import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keptSecret } from "./kept-secret.mjs";
import { checkContact } from "./operator.mjs";
import { environmentOf, parseOptions } from "./settings.mjs";
import { sayAddress } from "./welcome.mjs";

describe("whoever sets nothing", () => {
  test("gets a portal on this machine with a database of its own", () => {
    const { options, wrong } = parseOptions({});
    expect(wrong).toEqual([]);
    expect(options).toMatchObject({
      databaseUrl: undefined,
      host: "127.0.0.1",
      port: 3000,
      publicUrl: "http://localhost:3000",
      trustProxy: "0",
    });
  });

  test("and whoever leaves a name empty sets nothing", () => {
    const { options, wrong } = parseOptions({
      PORT: " ",
      DATABASE_URL: "",
      DATABASE_OWNER_URL: "",
    });
    expect([options.port, options.databaseUrl, options.databaseOwnerUrl, wrong]).toEqual([
      ...[3000, undefined, undefined],
      [],
    ]);
  });
});

test.each([
  [{ PORT: "80000" }, "PORT is"],
  [{ PORT: "30o0" }, "PORT is"],
  [{ HOST: "my host" }, "HOST is"],
  [{ DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL is not of the form"],
  [{ DATABASE_URL: "postgresql://localhost" }, "DATABASE_URL is not of the form"],
  [{ DATABASE_URL: "postgresql://u:p%ZZ@localhost/x" }, "DATABASE_URL is not of the form"],
  [{ DATABASE_OWNER_URL: "postgresql://localhost/x" }, "without DATABASE_URL"],
  [{ DATABASE_URL: "postgres://h/x", DATABASE_OWNER_URL: "x" }, "DATABASE_OWNER_URL is not"],
  [{ PUBLIC_URL: "https://grenswerk.example.eu/portal" }, "PUBLIC_URL is"],
  [{ TRUST_PROXY: "yes" }, "TRUST_PROXY is"],
  [{ DEMO: "perhaps" }, "DEMO is"],
  [{ SECURITY_CONTACT: "me" }, "SECURITY_CONTACT is"],
  [{ CONTACT: "grens@example.eu" }, "CONTACT is"],
  [{ CONTROLLER: "x" }, "CONTROLLER is"],
  [{ DPO_CONTACT: "http://example.eu" }, "DPO_CONTACT is"],
  [{ SUPERVISORY_AUTHORITY: "cnil" }, "SUPERVISORY_AUTHORITY is"],
  [{ ACCESSIBILITY_STATUS: "E" }, "ACCESSIBILITY_STATUS is"],
  [{ ACCESSIBILITY_STATEMENT: "mailto:a@example.eu" }, "ACCESSIBILITY_STATEMENT is"],
  [{ DATABASE_POOL: "1" }, "DATABASE_POOL is"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL is"],
])("whoever sets %o is told what is wrong", (env, sentence) => {
  expect(parseOptions(env).wrong.join()).toContain(sentence);
});

const real = { DATABASE_URL: "postgresql://u:p@db.example.eu/grenswerk" };

test.each([
  [{}],
  [{ ...real, DEMO: "yes" }],
  [{ ...real, CONTACT: "mailto:grens@example.eu" }],
  [{ ...real, SECURITY_CONTACT: "https://example.eu/report" }],
])("a demo, or a portal with somebody to write to, starts: %o", (env) => {
  expect(() => checkContact(parseOptions(env).options)).not.toThrow();
});

test.each([[real], [{ DEMO: "no" }]])(
  "a portal in real use without an address does not: %o",
  (env) => {
    expect(() => checkContact(parseOptions(env).options)).toThrow("CONTACT=mailto:");
  },
);

test("what the operator says reaches the pages", () => {
  const { options } = parseOptions({ CONTROLLER: "Provincie X", ACCESSIBILITY_STATUS: "B" });
  const told = environmentOf(
    options,
    { url: "postgresql://h/x", ownerUrl: "postgresql://h/x" },
    "no",
  );
  expect(told).toMatchObject({ CONTROLLER: "Provincie X", ACCESSIBILITY_STATUS: "B" });
  expect(told).not.toHaveProperty("CONTACT");
});

test("a secret that does not fit is not shown in what is told", () => {
  for (const NEXTAUTH_SECRET of ["geheim", `geheim\n${"x".repeat(40)}`]) {
    const { wrong } = parseOptions({ NEXTAUTH_SECRET });
    expect(wrong.join()).toContain("NEXTAUTH_SECRET does not fit");
    expect(wrong.join()).not.toContain("geheim");
  }
});

test("what listens reaches the server directly, as the portal's own role", () => {
  const database = {
    url: "postgresql://portal:p%40ss@pooler:6432/grenswerk",
    ownerUrl: "postgresql://owner:secret@server:5432/grenswerk?sslmode=require",
  };
  const env = environmentOf(parseOptions({}).options, database, "no");

  expect(env.DATABASE_URL).toBe(database.url);
  expect(env.DATABASE_DIRECT_URL).toBe(
    "postgresql://portal:p%40ss@server:5432/grenswerk?sslmode=require",
  );
  expect(JSON.stringify(env)).not.toContain("owner:secret");
});

describe("what the data folder keeps", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "grenswerk-secret-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("a secret is made once, and nobody else on the machine may read it", () => {
    const secret = keptSecret(folder);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(keptSecret(folder)).toBe(secret);
    expect(readdirSync(folder)).toEqual(["secret"]);
    expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
  });

  test("a list of demo accounts that is cut off does not stop the portal", () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    writeFileSync(join(folder, "demo-accounts.json"), '[{ "role": "REA');
    sayAddress({ publicUrl: "http://localhost:3000", dataDir: folder, host: "x", port: 3000 });
    expect(said.mock.calls.join()).toContain("cut off");
    said.mockRestore();
  });

  test.each(["", "\n", "half-of-a-secret"])(
    "a secret is refused when it is cut off: %j",
    (left) => {
      writeFileSync(join(folder, "secret"), left);
      expect(() => keptSecret(folder)).toThrow("is empty or cut off");
      expect(readFileSync(join(folder, "secret"), "utf8")).toBe(left);
    },
  );
});
