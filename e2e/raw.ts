import { connect } from "node:net";

export type Answer = { status: number; head: string; body: string };

/** Sends these very bytes to the portal and reads its answer, as no browser would let one. */
export function sendRaw(baseURL: string, bytes: string | Buffer): Promise<Answer> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((done, refuse) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.setTimeout(15_000, () => socket.destroy(new Error("no answer in 15 seconds")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", refuse);
    socket.on("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      const [head = "", ...rest] = text.split("\r\n\r\n");
      done({ status: Number(head.split(" ")[1] ?? 0), head, body: rest.join("\r\n\r\n") });
    });
  });
}

/** A request as text: its first line, headers and body. The connection closes after the answer. */
export function rawRequest(
  line: string,
  headers: Record<string, string> = {},
  body: string | Buffer = "",
): Buffer {
  const all = { Host: "localhost", Connection: "close", ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = body.length > 0 ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : "";
  return Buffer.concat([
    Buffer.from(`${line}\r\n${head.join("")}${length}\r\n`, "latin1"),
    Buffer.from(body),
  ]);
}
