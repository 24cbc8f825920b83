import { once } from "node:events";
import { createServer, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { packed } from "./pack.mjs";
import { withWholePages } from "./whole-page.mjs";

const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const page = `<!doctype html>${"<p>Twente – Borken</p>".repeat(500)}`;

/** What packs answers, before one that writes them in pieces. */
async function portal(type = "text/html; charset=utf-8", body = page) {
  const server = createServer(
    packed((_, response) => {
      response.setHeader("Content-Type", type);
      response.write(body.slice(0, 20));
      // As Next does where it can, after each piece.
      response.flush?.();
      response.end(body.slice(20));
    }),
  );
  servers.push(server);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server.address().port;
}

async function get(port, accepted, path = "/nl") {
  const headers = accepted ? { "accept-encoding": accepted } : {};
  const sent = request({ port, host: "127.0.0.1", path, headers }).end();
  const [answer] = await once(sent, "response");
  const chunks = await answer.toArray();
  return { headers: answer.headers, body: Buffer.concat(chunks) };
}

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
])("who accepts %s gets a whole page as %s", async (accepted, encoding, unpack) => {
  const { headers, body } = await get(await portal(), accepted);
  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers.vary).toBe("Accept-Encoding");
  expect(unpack(body).toString()).toBe(page);
});

test("who accepts nothing packed gets it as it is", async () => {
  const { headers, body } = await get(await portal());
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe(page);
});

test("what is packed already is not packed again", async () => {
  const { headers } = await get(await portal("image/png"), "gzip, br");
  expect(headers["content-encoding"]).toBeUndefined();
});

test("a file that browsers keep is packed better than a page that is made for one of them", async () => {
  const text = Array.from({ length: 4_000 }, (_, at) => `const name${at * 7919} = ${at};`).join("");
  const port = await portal("text/javascript", text);
  const [made, kept] = [
    await get(port, "gzip", "/nl"),
    await get(port, "gzip", "/_next/static/a.js"),
  ];
  expect(gunzipSync(kept.body).toString()).toBe(text);
  expect(kept.body.length).toBeLessThan(made.body.length);
});

test("an answer that is replaced by a page that says so comes whole", async () => {
  const long = Array.from({ length: 9_000 }, (_, at) => `<p>${at * 7919}</p>`).join("");
  const answer = withWholePages(
    packed(async (asked, response) => {
      const isTold = "x-grenswerk-trouble" in asked.headers;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.writeHead(isTold ? 200 : 404);
      // As Next does: what cannot be written at once waits until it can.
      if (!response.write(isTold ? long : page) && isTold) await once(response, "drain");
      response.end();
    }),
  );
  const server = createServer(answer);
  servers.push(server);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { body } = await get(server.address().port, "gzip, br");
  expect(brotliDecompressSync(body).toString()).toBe(long);
});
