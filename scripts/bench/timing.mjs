import { Agent, request } from "node:http";
import { say } from "../say.mjs";

const warmUps = 20;
const rounds = 100;
const seconds = 5;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * The time of one request after the other, as a browser asks: packed, over one connection. Each page is
 * asked in turn with the blank one of the same visitor, so that whatever slows the machine down slows both.
 */
export async function inTurn(portal, pages) {
  say("Asking each page in turn with the blank one");
  const results = {};
  for (const page of pages) {
    const blank = { ...pages[0], cookie: page.cookie };
    const ask = { page: (at) => timed(portal, page, at), blank: (at) => timed(portal, blank, at) };
    for (let at = 0; at < warmUps; at += 1) await ask.page(at);
    for (let at = 0; at < warmUps; at += 1) await ask.blank(at);
    const [own, blanks] = [[], []];
    for (let at = warmUps; at < warmUps + rounds; at += 1) {
      blanks.push(await ask.blank(at));
      own.push(await ask.page(at));
    }
    const ratio = part(own, 0.5) / part(blanks, 0.5);
    results[page.name] = { median: part(own, 0.5), p95: part(own, 0.95), ratio };
  }
  return results;
}

/** How many requests a second are answered when eight ask at once. */
export async function atOnce(portal, pages) {
  say(`Asking each page eight at once for ${seconds} seconds`);
  const { default: autocannon } = await import("autocannon");
  const results = {};
  for (const page of pages) {
    const headers = headersOf(page);
    const requests = Array.from({ length: 200 }, (_, at) => ({ path: page.address(at + 100) }));
    const run = { url: portal.url, connections: 8, duration: seconds, headers, requests };
    const { requests: done, non2xx } = await autocannon(run);
    results[page.name] = { perSecond: done.average, failed: non2xx };
  }
  return results;
}

/** One answer: its status, its bytes as they came, and how long it took to the last one. */
export function timedAnswer(portal, page, at) {
  const url = new URL(page.address(at), portal.url);
  return new Promise((done, refuse) => {
    const began = performance.now();
    const sent = request(url, { agent, headers: headersOf(page) }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        done({ status: answer.statusCode, body, ms: performance.now() - began });
      });
    });
    sent.on("error", refuse).end();
  });
}

async function timed(portal, page, at) {
  const { ms } = await timedAnswer(portal, page, at);
  return ms;
}

const headersOf = ({ cookie }) => ({ "accept-encoding": "gzip", ...(cookie && { cookie }) });

/** The value below which this part of the values lies. */
export function part(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
