import { gunzipSync, gzipSync } from "node:zlib";
import { say } from "../say.mjs";
import { part, timedAnswer } from "./timing.mjs";

/**
 * The scripts, packed, of a page of Next 16.4.6 with one heading and nothing else, built and measured
 * apart: what a portal on Next cannot go below.
 */
const emptyNextScripts = 134_904;

/** What each page weighs: its HTML raw and packed, and its scripts packed, also above an empty Next page. */
export async function weigh(portal, pages) {
  const results = {};
  const seen = new Map();
  for (const page of pages) {
    const { status, body } = await timedAnswer(portal, page, 0);
    const html = isPacked(body) ? gunzipSync(body) : body;
    const packed = isPacked(body) ? body.length : gzipSync(html).length;
    const scripts = await weighScripts(portal, html.toString(), seen);
    const above = scripts - emptyNextScripts;
    const elements = countElements(html.toString());
    const size = { html: html.length, packed, elements };
    results[page.name] = { status, ...size, scripts, scriptsAboveEmpty: above };
  }
  return results;
}

/** Elements are what making a page costs: each is made on the server twice, as HTML and for React. */
const countElements = (html) =>
  html.replace(/<script[\s\S]*?<\/script>/g, "").match(/<[a-z]/g)?.length ?? 0;

/** Scripts for browsers without modules do not count: no browser of today loads them. */
async function weighScripts(portal, html, seen) {
  const found = html.matchAll(/(?:src|href)="(\/_next\/[^"]+\.js[^"]*)"(?! noModule)/g);
  let total = 0;
  for (const address of new Set([...found].map(([, address]) => address))) {
    if (!seen.has(address)) {
      const answer = await fetch(new URL(address, portal.url));
      seen.set(address, gzipSync(Buffer.from(await answer.arrayBuffer())).length);
    }
    total += seen.get(address);
  }
  return total;
}

/** How many statements each page sends to the database: the middle of five requests, and the most. */
export async function countStatements(portal, pages) {
  say("Counting the statements of each page");
  const results = {};
  for (const page of pages) {
    const counts = [];
    for (let at = 0; at < 7; at += 1) {
      portal.lines.length = 0;
      await timedAnswer(portal, page, 300 + at);
      await new Promise((done) => setTimeout(done, 60));
      counts.push(portal.lines.filter((line) => line.includes('"msg":"query"')).length);
    }
    const kept = counts.slice(2);
    results[page.name] = { statements: part(kept, 0.5), mostStatements: Math.max(...counts) };
  }
  return results;
}

const isPacked = (body) => body[0] === 0x1f && body[1] === 0x8b;
