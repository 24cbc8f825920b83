import { createServer } from "node:http";
import { refuseUnread } from "./refuse-unread.mjs";

/**
 * A server whose every answer is that of `answer`, with all its headers: also what Node would by itself refuse
 * with a bare line (no Host, an expectation that nobody meets) or leave without a word (CONNECT).
 */
export function doorServer(answer) {
  const server = createServer({ requireHostHeader: false }, answer);
  server.on("checkExpectation", answer);
  server.on("connect", refuseUnread);
  server.on("clientError", refuseUnread);
  return server;
}
