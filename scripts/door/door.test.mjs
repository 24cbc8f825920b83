import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { formKey } from "../server.mjs";
import { form, portal } from "../testing/doors.mjs";
import { localeOf } from "./request-shape.mjs";
import { settleHost, settleSender } from "./sender.mjs";

test.each([
  ["nginx names the portal's own machine", "127.0.0.1:3000", "https://grenswerk.example"],
  ["a browser sends no origin", "127.0.0.1:3000", undefined],
  ["another site posts", "grenswerk.example", "https://evil.example"],
  ["a page without an address posts", "grenswerk.example", "null"],
])("the address that forms are compared with is PUBLIC_URL's where %s", (_, host, origin) => {
  const headers = { host, origin, "x-forwarded-host": "evil.example" };
  settleHost(headers, "https://grenswerk.example");
  expect(headers).toMatchObject({
    "x-forwarded-host": "grenswerk.example",
    "x-forwarded-proto": "https",
  });
});

test("a page opened at the portal's own machine may post there", () => {
  const headers = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
  settleHost(headers, "https://grenswerk.example");
  expect(headers["x-forwarded-host"]).toBe("127.0.0.1:3000");
});

test("what a visitor says about the network, or to the portal itself, is not believed", () => {
  const claims = { forwarded: "for=1.1.1.1", "x-real-ip": "1.1.1.1", "x-grenswerk-trouble": "500" };
  const headers = { ...claims, "x-forwarded-for": "1.1.1.1, 2.2.2.2" };
  settleSender(headers, false);
  expect(headers).toEqual({});

  const proxied = { ...claims, "x-forwarded-for": "1.1.1.1, 2.2.2.2" };
  settleSender(proxied, true);
  expect(proxied).toEqual({ "x-forwarded-for": "2.2.2.2" });
});

test.each([
  ["/de/x", "fr", "de"],
  ["/", "fr-BE,nl;q=0.5", "fr"],
  ["/", "da, en;q=0.8, de; q=0.9", "de"],
  ["/demo", "da", "nl"],
  ["/%", undefined, "nl"],
])("what went wrong at %s for a reader of %s is told in %s", (url, wanted, language) => {
  expect(localeOf({ url, headers: { "accept-language": wanted } })).toBe(language);
});

test("where not even the page about it can be made, a whole page remains", async () => {
  const address = await portal(() => {
    throw new Error("secret text");
  });
  const response = await fetch(`${address}/de/projects`);
  const page = await response.text();
  expect(response.status).toBe(500);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(page).toContain('<html lang="de">');
  expect(page).not.toContain("secret");
});

test("an answer that would lead to an endless address is refused", async () => {
  const address = await portal((request, response) => {
    if (request.headers["x-grenswerk-trouble"]) return response.end("page");
    response.writeHead(303, { Location: `/nl?next=${"x".repeat(20_000)}` }).end();
  });
  expect((await fetch(`${address}/nl`, { redirect: "manual" })).status).toBe(400);
});

test("a database that is away is told with 503 and a time to come back", async () => {
  const address = await portal((request, response) => {
    if (request.headers["x-grenswerk-trouble"]) return response.end("the page");
    globalThis.grenswerkTroubles.set(request.headers["x-grenswerk-request"], "away");
    response.writeHead(500, { "Content-Type": "text/html" }).end("");
  });
  const response = await fetch(`${address}/nl`);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("10");
  expect(await response.text()).toBe("the page");
});

test.each([
  ["without a host", "GET /nl HTTP/1.1\r\n", 400],
  ["of an old browser", "GET /nl HTTP/1.0\r\n", 200],
  ["that expects what nobody does", "GET /nl HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n", 200],
  ["that offers another protocol", "GET /nl HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\n", 200],
  ["for a tunnel", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n", 400],
])("a request %s is answered with all headers", async (_, head, status) => {
  const address = new URL(await portal((_request, response) => response.end("page")));
  const socket = connect(Number(address.port), address.hostname);
  await once(socket, "connect");
  const type = head.includes("Upgrade") ? "Upgrade" : "close";
  socket.end(`${head}Connection: ${type}\r\n\r\n`);
  const answer = await text(socket);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/x-content-type-options: nosniff/i);
});

test.each(["", "file://", "about:blank", "nonsense", "blob:https://grenswerk.example/x"])(
  "a form from the origin %j is of no site and goes no further",
  async (origin) => {
    const address = await portal((_, response) => response.end("taken"));
    const headers = { ...form.headers, origin };
    expect((await fetch(`${address}/nl/x`, { ...form, headers })).status).toBe(400);
  },
);

test.each(["/nl/projects/%25", "/de/regions/50%25", "/nl/%25zz", "/nl/projects/%25ff"])(
  "%s is the address of nothing, as every name that nothing has",
  async (path) => {
    const address = await portal((request, response) => {
      response.end(request.headers["x-grenswerk-trouble"] ? "no such page" : "Next was asked");
    });
    const answer = await fetch(`${address}${path}`, { headers: { Accept: "text/html" } });
    expect([answer.status, await answer.text()]).toEqual([404, "no such page"]);
  },
);

test("nobody gets a part of a file, or is refused one for its age", async () => {
  const address = await portal((request, response) =>
    response.end(JSON.stringify(request.headers)),
  );
  const headers = {
    ...{ range: "bytes=99999-", "if-range": "x", "if-match": "x" },
    ...{ "if-unmodified-since": "x", "if-none-match": "x" },
  };
  const seen = await (await fetch(`${address}/icon.svg`, { headers })).json();
  expect(Object.keys(headers).filter((name) => name in seen)).toEqual(["if-none-match"]);
});

test("what a page says itself in the reader's language stays, with the time to come back", async () => {
  const address = await portal((_, response) => {
    response.setHeader("Content-Language", "nl");
    response.writeHead(429, { "Retry-After": "60" }).end("Even geduld");
  });
  const answer = await fetch(`${address}/nl/projects/csv`, { headers: { Accept: "text/html" } });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(await answer.text()).toBe("Even geduld");
});

test("a form reaches the portal whole, and one that is too large does not", async () => {
  const address = await portal(async (request, response) => {
    if (request.headers["x-grenswerk-trouble"]) return response.end("");
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end(String(Buffer.concat(chunks).length));
  });
  const post = (size) => {
    const body = new FormData();
    body.set(`$ACTION_ID_${"0".repeat(42)}`, "");
    body.set("text", "é".repeat(size));
    return fetch(`${address}/nl`, { method: "POST", body });
  };
  const taken = await post(100_000);
  expect(taken.status).toBe(200);
  expect(Number(await taken.text())).toBeGreaterThan(200_000);
  expect((await post(140_000)).status).toBe(413);
});

test("all servers with one secret close forms with one key, and with another none can open them", () => {
  expect(formKey("a".repeat(40))).toBe(formKey("a".repeat(40)));
  expect(formKey("a".repeat(40))).not.toBe(formKey("b".repeat(40)));
  expect(Buffer.from(formKey("a".repeat(40)), "base64")).toHaveLength(32);
});

test("of a form that scripts send there is one root: two are refused before anyone reads them", async () => {
  const address = await portal((_, response) => response.end("taken"));
  const post = (roots) => {
    const body = new FormData();
    body.append("1_email", "x");
    for (const root of roots) body.append("0", root);
    const headers = { "next-action": "a".repeat(42) };
    return fetch(`${address}/nl/sign-in`, { method: "POST", body, headers });
  };
  expect((await post(['["$K1"]'])).status).toBe(200);
  expect((await post(['["$K1"]', "x"])).status).toBe(400);
});

test("a part of a page is kept by no cache, wherever it was asked for", async () => {
  const address = await portal((_, response) => {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Content-Type", "text/x-component");
    response.end("internal");
  });
  const response = await fetch(`${address}/map/workbench?_rsc`, { headers: { RSC: "1" } });
  expect(response.headers.get("cache-control")).toBe("private, no-store");
});
