import { IncomingMessage } from "node:http";

/** A request of the same visitor, with a body that was read already or with none. */
export function replay(request, { method, url, headers, body }) {
  const again = new Replayed(request.socket);
  const { httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { httpVersion, httpVersionMajor, httpVersionMinor, method, url, headers });
  for (const [name, value] of Object.entries(headers)) again.rawHeaders.push(name, String(value));
  again.complete = true;
  again.posted = body;
  if (body?.length) again.push(body);
  again.push(null);
  return again;
}

/** Reads nothing from the connection, where the next request may stand already. */
class Replayed extends IncomingMessage {
  _read() {}

  _destroy(error, done) {
    done(error);
  }
}
