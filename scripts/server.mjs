import { createServer } from "node:http";
import { isCalled, root } from "./folders.mjs";
import { atEnd, runScript } from "./lifecycle.mjs";
import { withMissingPage } from "./missing-page.mjs";
import { Problem } from "./say.mjs";

/** How long requests under way may take when the server stops. */
const patience = 10_000;

/** Serves the production build in this process until the script ends. */
export async function serve({ host, port }) {
  process.env.NODE_ENV = "production";
  process.on("unhandledRejection", report);
  const { default: next } = await import("next");
  // Next takes a rewrite for one to another server unless it calls itself as proxy.ts writes addresses.
  const app = next({ dev: false, dir: root, hostname: "localhost", port });
  await app.prepare();
  const handle = withMissingPage(app.getRequestHandler());
  const server = createServer((request, response) => {
    settleSender(request.headers, process.env.TRUST_PROXY === "1");
    return handle(request, response);
  });
  await listen(server, host, port);
  atEnd(async () => {
    await closed(server);
    await app.close();
  });
}

/**
 * Who sent a request is what our own proxy says, or else the address of the connection, which Next
 * fills in. What a visitor claims in these headers never counts.
 */
export function settleSender(headers, trustProxy) {
  const sender = trustProxy && headers["x-forwarded-for"]?.split(",").at(-1).trim();
  if (sender) headers["x-forwarded-for"] = sender;
  else delete headers["x-forwarded-for"];
  const others = ["forwarded", "x-real-ip"];
  const ofProxy = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
  for (const name of trustProxy ? others : [...others, ...ofProxy]) delete headers[name];
}

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
