import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "./fixtures";
import { rawRequest, sendRaw } from "./raw";

const boundary = "----x";
const type = `multipart/form-data; boundary=${boundary}`;
const multipart = (fields: readonly (readonly [name: string, value: string])[]) =>
  [...fields.map(part), `--${boundary}--\r\n`].join("");
const part = ([name, value]: readonly [string, string]) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const root = ["0", '["$K1"]'] as const;
const unknownId = "4".padEnd(42, "0");
/** What somebody typed: it never stands in the log. */
const typed = "nobody@example.org";
/** What the client of Next makes of lists in lists, so many deep. */
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

/** Posts that name an action as the client of Next does, and that no page of the portal sends. */
const odd: [what: string, statuses: number[], headers: Record<string, string>, body: string][] = [
  ["text", [415], { "Content-Type": "text/plain;charset=UTF-8" }, '["$K1"]'],
  ["JSON", [415], { "Content-Type": "application/json" }, "[]"],
  ["a form of another kind", [415], { "Content-Type": "application/x-www-form-urlencoded" }, "a=1"],
  ["no type", [415], {}, "[]"],
  ["no body", [400, 415], { "Content-Type": type }, ""],
  ["an action that is none", [400], { "Next-Action": "zz" }, multipart([root])],
  [
    "an unknown action",
    [404, 409],
    { "Next-Action": unknownId },
    multipart([root, ["1_email", typed]]),
  ],
  ["no root", [400], {}, multipart([["1_email", typed]])],
  ["a root of another kind", [400], {}, multipart([["0", '["$F1"]']])],
  ["a root that is a promise", [400], {}, multipart([["0", '["$@1"]']])],
  ["lists 2,000 deep", [400], {}, multipart([["0", nested(2000)]])],
  ["lists 100,000 deep", [400], {}, multipart([["0", nested(100_000)]])],
  ["fields that are no fields", [400], {}, multipart([root, ["2", nested(50)]])],
  ["more than fits", [413], {}, multipart([root, ["1_email", "x".repeat(300_000)]])],
];

/** The id of the action behind the form to sign in. */
async function actionId(baseURL: string): Promise<string> {
  const page = await fetch(`${baseURL}/nl/sign-in`).then((answer) => answer.text());
  const [, id = ""] = /\$ACTION_ID_([0-9a-f]{40,44})/.exec(page) ?? [];
  expect(id).not.toBe("");
  return id;
}

const post = (baseURL: string, headers: Record<string, string>, body: string) =>
  sendRaw(baseURL, rawRequest("POST /nl/sign-in HTTP/1.1", headers, body));

/** These posts as one of the scripted client, in which only what is odd differs. */
const sendOdd = (baseURL: string, id: string, headers: Record<string, string>, body: string) => {
  const isForm = body.startsWith(`--${boundary}`);
  return post(
    baseURL,
    { "Next-Action": id, ...(isForm && { "Content-Type": type }), ...headers },
    body,
  );
};

test("a scripted post of the form to sign in is read, so that others are refused for what they are", async ({
  baseURL: own,
}) => {
  const baseURL = own ?? "";
  const fields = [root, ["1_email", "x"], ["1_locale", "nl"]] as const;
  const answer = await sendOdd(baseURL, await actionId(baseURL), {}, multipart(fields));
  expect(answer.status).toBe(200);
  expect(answer.head).toMatch(/x-action-redirect: \/nl\/sign-in\?(kept|refused)=/i);
});

for (const [what, statuses, headers, body] of odd) {
  test(`a scripted post with ${what} is refused and tells nothing of the inside`, async ({
    baseURL: own,
  }) => {
    const baseURL = own ?? "";
    const answer = await sendOdd(baseURL, await actionId(baseURL), headers, body);
    expect(statuses).toContain(answer.status);
    expect(answer.body).not.toMatch(/node_modules|at [A-Za-z.]+ \(|\.next\/|Invariant|Error:/);
  });
}

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

test("hundreds of such posts leave few lines in the log, and none of what they held", async () => {
  const port = await freePort();
  const own = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), PUBLIC_URL: own, NEXTAUTH_URL: own };
  const portal: ChildProcess = spawn(process.execPath, ["scripts/server.mjs"], { env });
  let log = "";
  for (const stream of [portal.stdout, portal.stderr])
    stream?.on("data", (text) => {
      log += text;
    });
  try {
    const isUp = () =>
      fetch(`${own}/api/health/live`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isUp, { timeout: 30_000 }).toBe(true);
    const id = await actionId(own);
    for (let round = 0; round < 20; round += 1)
      await Promise.all(odd.map(([, , headers, body]) => sendOdd(own, id, headers, body)));
    expect((await fetch(`${own}/nl/sign-in`)).status).toBe(200);
    expect(log, "the log is read").toContain('"level":50');
    expect(log.split("\n").filter(Boolean).length).toBeLessThanOrEqual(30);
    expect(log).not.toContain(typed);
  } finally {
    portal.kill();
  }
});
