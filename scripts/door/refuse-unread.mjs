import { STATUS_CODES } from "node:http";
import { headersOf } from "./headers.mjs";
import { plainPage } from "./plain-page.mjs";

const statuses = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is so odd that Node does not take it for a request: no address or language is known. */
export function refuseUnread(error, socket) {
  if (!socket.writable || socket.bytesWritten > 0) return socket.destroy();
  const status = statuses[error.code] ?? 400;
  const page = plainPage("nl");
  const headers = {
    ...headersOf(status),
    Connection: "close",
    "Content-Length": Buffer.byteLength(page),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${page}`);
}
