import { expect, test } from "./fixtures";
import { type Answer, rawRequest, sendRaw } from "./raw";

/** What may never stand in an answer: how the portal is built. */
const inside = /node_modules|at [A-Za-z.]+ \(|\.next\/|Invariant|Error:/;

/** That an answer is a refusal in full: status, language, headers, a heading. */
function expectRefusal({ status, head, body }: Answer, what: string, lang = "nl") {
  expect(status, what).toBeGreaterThanOrEqual(400);
  expect(status, what).toBeLessThan(500);
  expect(head, what).toMatch(/content-security-policy: .*default-src/i);
  expect(head, what).toMatch(/x-content-type-options: nosniff/i);
  expect(head, what).not.toMatch(/immutable/i);
  expect(body, what).toContain(`<html lang="${lang}"`);
  expect(body, what).toMatch(/<h1[^>]*>[^<]+/);
  expect(body, what).not.toMatch(inside);
}

const page = (url: string) => `GET ${url} HTTP/1.1`;

for (const [what, line, lang] of [
  ["half a percent sign", page("/de/bottlenecks/%"), "de"],
  ["a byte that is no UTF-8", page("/fr/projects/%ff"), "fr"],
  ["half a letter of two bytes", page("/nl/%c3"), "nl"],
  ["an overlong encoding", page("/en/%c0%af"), "en"],
  ["a zero sign", page("/nl/bottlenecks/GW-2026-0001%00"), "nl"],
  ["a line break", page("/nl/projects/%0d%0aX:1"), "nl"],
  ["raw bytes", page("/nl/caf\xe9"), "nl"],
  ["a part of 300 signs", page(`/nl/${"a".repeat(300)}`), "nl"],
  ["a part of 300 signs below the files", page(`/_next/static/${"a".repeat(300)}`), "nl"],
  ["an address of 9,000 signs", page(`/en/bottlenecks?q=${"a".repeat(9000)}`), "en"],
  ["another host in the first line", page("http://evil.example/nl/"), "nl"],
  ["no path at all", "OPTIONS * HTTP/1.1", "nl"],
  ["a method for nobody", "TRACE /de HTTP/1.1", "de"],
  ["options of a file", "OPTIONS /icon.svg HTTP/1.1", "nl"],
  ["a picture that is not there", page("/map/nothing.svg"), "nl"],
  ["a script that is not there", page("/_next/static/chunks/nothing.js"), "nl"],
  ["something behind the icon", page("/icon.svg/x"), "nl"],
] as const) {
  test(`a request with ${what} is refused by a whole page`, async ({ baseURL }) => {
    expectRefusal(await sendRaw(baseURL ?? "", rawRequest(line)), what, lang);
  });
}

test("no request remains without an answer, or has a bare one", async ({ baseURL }) => {
  for (const request of [
    rawRequest(page("/nl/about"), { Connection: "close, Upgrade", Upgrade: "h2c" }),
    rawRequest(page("/nl/about"), { Expect: "wonders" }),
    rawRequest("CONNECT localhost:80 HTTP/1.1"),
    Buffer.from("GET /nl/about HTTP/1.1\r\nConnection: close\r\n\r\n"),
  ]) {
    const { status, head } = await sendRaw(baseURL ?? "", request);
    expect([200, 400], String(request)).toContain(status);
    expect(head, String(request)).toMatch(/x-content-type-options: nosniff/i);
  }
});

test("whoever asks for a part of a file has the whole one", async ({ baseURL, request }) => {
  const [script = ""] =
    /\/_next\/static\/chunks\/[^"]+\.js/.exec(await (await request.get("/nl")).text()) ?? [];
  const oldest = "Mon, 01 Jan 1990 00:00:00 GMT";
  for (const headers of [
    { Range: "bytes=99999999-" },
    { "If-Match": '"nope"' },
    { "If-Unmodified-Since": oldest },
  ] as Record<string, string>[])
    for (const file of [script, "/icon.svg"]) {
      const { status } = await sendRaw(baseURL ?? "", rawRequest(page(file), headers));
      expect(status, `${file} ${JSON.stringify(headers)}`).toBe(200);
    }
});

test("odd headers are refused, not stumbled over", async ({ baseURL }) => {
  for (const headers of [
    { Origin: "nonsense" },
    { "Next-Router-State-Tree": "%%%" },
    { RSC: "1", "Next-Router-State-Tree": '["broken' },
    { "Next-Action": "zz" },
    { Range: "bytes=9-1" },
    { Cookie: "next-auth.session-token=%%%; x=%ff; =; ;" },
    { "Accept-Language": ";q=x,,,*" },
    { "Content-Length": "5", "Transfer-Encoding": "chunked" },
    { "X-Grenswerk-Trouble": "500" },
    { "X-Middleware-Rewrite": "http://evil.example/" },
  ] as Record<string, string>[]) {
    const answer = await sendRaw(baseURL ?? "", rawRequest(page("/nl/about"), headers));
    expect(answer.status, JSON.stringify(headers)).toBeLessThan(500);
    expect(answer.body).not.toMatch(inside);
  }
});

const boundary = "----x";
const multipart = (...parts: [head: string, value: string][]) =>
  `${parts.map(([head, value]) => `--${boundary}\r\n${head}\r\n\r\n${value}\r\n`).join("")}--${boundary}--\r\n`;
const field = (name: string, value: string): [string, string] => [
  `Content-Disposition: form-data; name="${name}"`,
  value,
];
const type = `multipart/form-data; boundary=${boundary}`;
const known = `$ACTION_ID_${"4".padEnd(42, "0")}`;

for (const [what, contentType, body] of [
  ["no body", type, ""],
  ["text instead of parts", type, "no parts at all"],
  ["another boundary", "multipart/form-data; boundary=other", multipart(field(known, ""))],
  ["no boundary", "multipart/form-data", multipart(field(known, ""))],
  ["an end that is missing", type, multipart(field(known, "")).slice(0, -12)],
  ["a zero sign in a name", type, multipart(field(known, ""), field("a\0b", "x"))],
  ["a line break in a name", type, multipart(field(known, ""), field("a%0Ab", "x"))],
  ["a part without a name", type, multipart(["Content-Disposition: form-data", "x"])],
  ["JSON", "application/json", "{}"],
  ["no action", type, multipart(field("email", "x"))],
  ["an action of an earlier build", type, multipart(field(known, ""), field("locale", "de"))],
  ["more than fits", type, multipart(field(known, ""), field("a", "x".repeat(300_000)))],
] as const) {
  test(`a form with ${what} is refused by a whole page`, async ({ baseURL }) => {
    // What is typed to sign in may be kept (not-sent.spec.ts); of a stranger elsewhere nothing is.
    const request = rawRequest("POST /de/about HTTP/1.1", { "Content-Type": contentType }, body);
    const answer = await sendRaw(baseURL ?? "", request);
    expectRefusal(answer, what, "de");
    if (what === "more than fits") expect(answer.status).toBe(413);
    if (what === "an action of an earlier build") expect(answer.status).toBe(409);
  });
}

test("a form to sign in of an earlier build comes back to whoever sent it", async ({ baseURL }) => {
  const body = multipart(field(known, ""), field("locale", "de"), field("email", "x@test.example"));
  const request = rawRequest("POST /de/sign-in HTTP/1.1", { "Content-Type": type }, body);
  const { status, head } = await sendRaw(baseURL ?? "", request);
  expect(status).toBe(303);
  expect(head).toMatch(/location: \/de\/sign-in\?kept=[\w-]{36}#form-errors/i);
});

/** Chance that can be had again: the test prints what it began with. */
function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  return { below, one };
}

test("five hundred requests of chance are never answered with 500 or with the inside of the portal", async ({
  baseURL,
}) => {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
  const { below, one } = chance(seed);
  const pieces = [
    ..."/%?#&=;.~\\\"<>'",
    ..."%00 %ff %c3%28 %2f %5c .. // nl de bottlenecks projects map _next static GW-2026-0001 q= after= page= kept= 0000-01-01T00:00:00.000Z~x %F0%9F 1e999 -1 null constructor".split(
      " ",
    ),
  ];
  const text = (most: number) => Array.from({ length: below(most) }, () => one(pieces)).join("");
  const names = [
    "Accept",
    "Cookie",
    "Origin",
    "RSC",
    "Next-Action",
    "Next-Url",
    "Range",
    "If-None-Match",
    "Next-Router-Prefetch",
    "X-Forwarded-Host",
    "Content-Type",
  ];
  const values = [
    "1",
    "*/*",
    "text/html",
    "bytes=0-0",
    type,
    "null",
    "http://x",
    "%%%",
    '["$K1"]',
    'W/"x"',
    "0".repeat(42),
  ];
  const make = () => {
    const headers = Object.fromEntries(
      Array.from({ length: below(3) }, () => [one(names), one(values)]),
    );
    const method = one(["GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]);
    const url = one(["/", "/nl/", "/de/bottlenecks", "/fr/projects", "/api/", "/map/"]) + text(8);
    const body =
      method === "POST" ? multipart(field(one(["0", "1_x", known, text(3)]), text(5))) : "";
    return rawRequest(
      `${method} ${url} HTTP/1.1`,
      { ...(body && { "Content-Type": type }), ...headers },
      body,
    );
  };
  for (let round = 0; round < 50; round += 1) {
    const requests = Array.from({ length: 10 }, make);
    const answers = await Promise.all(requests.map((request) => sendRaw(baseURL ?? "", request)));
    for (const [index, { status, body }] of answers.entries()) {
      const what = `FUZZ_SEED=${seed}: ${requests[index]?.toString("latin1")}`;
      expect(status, what).toBeGreaterThanOrEqual(200);
      expect(status, what).toBeLessThan(500);
      expect(body, what).not.toMatch(inside);
    }
  }
});
