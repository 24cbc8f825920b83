import { once } from "node:events";
import { createServer, request } from "node:http";
import { afterEach, expect, test } from "vitest";
import { behindDoor } from "./door.mjs";
import { isUpload, largestUpload } from "./uploads.mjs";

const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The door before something that tells what reached it, having read `reading` of it or all. */
async function portal(told) {
  const settings = { trustProxy: false, publicUrl: "https://grenswerk.example" };
  const server = createServer(
    behindDoor(async (asked, response) => {
      let size = 0;
      for await (const chunk of asked) size += chunk.length;
      told.push({ url: asked.url, size, large: asked.headers["x-grenswerk-large"] });
      response.writeHead(303, { Location: "/nl" }).end();
    }, settings),
  );
  servers.push(server);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server.address().port;
}

const address = "/nl/bottlenecks/import/file";
const form = { "content-type": "multipart/form-data; boundary=x", accept: "application/json" };

async function post(port, path, headers, size) {
  const sent = request({ port, host: "127.0.0.1", path, method: "POST", headers });
  sent.on("error", () => {});
  sent.end(Buffer.alloc(size, 65));
  const [answer] = await once(sent, "response");
  answer.resume();
  return answer.statusCode;
}

test("only the addresses that take a file take one", () => {
  const posted = (url) => isUpload({ method: "POST", url });
  expect(posted(address)).toBe(true);
  expect(posted(`${address}?x=1`)).toBe(true);
  expect(posted("/fr/projects/import/file")).toBe(true);
  expect(posted("/nl/bottlenecks/import")).toBe(false);
  expect(posted("/nl/accounts/import/file")).toBe(false);
  expect(isUpload({ method: "GET", url: address })).toBe(false);
});

test("a file goes on as it comes in, one that is too large goes on as nothing but that", async () => {
  const told = [];
  const port = await portal(told);
  const lie = { "x-grenswerk-large": "1" };
  const small = { ...form, ...lie, "content-length": 1000 };
  expect(await post(port, address, small, 1000)).toBe(303);
  const large = { ...form, "content-length": largestUpload + 1 };
  expect(await post(port, address, large, largestUpload + 1)).toBe(303);
  expect(told).toEqual([
    { url: address, size: 1000, large: undefined },
    { url: address, size: 0, large: "1" },
  ]);
});

test("what is no form, or does not say how long it is, goes no further", async () => {
  const told = [];
  const port = await portal(told);
  await post(port, address, { "content-type": "text/csv", "content-length": 3 }, 3);
  await post(port, address, { ...form, "transfer-encoding": "chunked" }, 3);
  expect(told.every(({ url, size }) => size === 0 && url !== undefined)).toBe(true);
});
