import { hkdfSync } from "node:crypto";
import { EventEmitter } from "node:events";
import { behindDoor } from "./door/door.mjs";
import { doorServer } from "./door/door-server.mjs";
import { packed } from "./door/pack.mjs";
import { isCalled, root } from "./folders.mjs";
import { atEnd, runScript } from "./lifecycle.mjs";
import { Problem } from "./say.mjs";

/** How long requests under way may take when the server stops. */
const patience = 10_000;

/** Serves the production build in this process until the script ends. */
export async function serve({ host, port }) {
  process.env.NODE_ENV = "production";
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = formKey(process.env.NEXTAUTH_SECRET);
  process.on("unhandledRejection", report);
  const { default: next } = await import("next");
  // Next takes a rewrite for one to another server unless it calls itself as proxy.ts writes addresses.
  // It would take every request that offers to change the protocol, and leave it without an answer.
  const httpServer = new EventEmitter();
  const app = next({ dev: false, dir: root, hostname: "localhost", port, httpServer });
  await app.prepare();
  const { TRUST_PROXY, PUBLIC_URL = `http://localhost:${port}` } = process.env;
  const settings = { trustProxy: TRUST_PROXY === "1", publicUrl: PUBLIC_URL };
  const handle = behindDoor(packed(app.getRequestHandler()), settings);
  const server = doorServer((request, response) => {
    handle(request, response).catch((error) => {
      report(error);
      response.destroy();
    });
  });
  await listen(server, host, port);
  atEnd(async () => {
    // data/listening.ts: what is not heard from here on is no news.
    globalThis.grenswerkIsEnding = true;
    await closed(server);
    await app.close();
  });
}

/**
 * With this Next closes what a form carries for its action. It follows from the secret that all servers
 * share, and is read at the start: each server takes the forms of the others, whoever built it.
 */
export const formKey = (secret) =>
  Buffer.from(hkdfSync("sha256", secret, "", "grenswerk forms", 32)).toString("base64");

function listen(server, host, port) {
  return new Promise((done, refuse) => {
    server.once("error", (error) =>
      refuse(new Problem(`The server cannot listen on ${host}:${port} (${error.code}).`)),
    );
    server.listen(port, host, done);
  });
}

function closed(server) {
  return new Promise((done) => {
    server.close(done);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  });
}

/** A request that went wrong may not take the others along. Messages may be personal: no text. */
function report(reason) {
  const frames = String(reason?.stack ?? "").match(/^\s+at .*$/gm) ?? [];
  console.error([reason?.code ?? reason?.name ?? "Error", ...frames.slice(0, 5)].join("\n"));
}

if (isCalled(import.meta.url)) {
  runScript(() => serve({ host: process.env.HOST ?? "127.0.0.1", port: Number(process.env.PORT) }));
}
