import { STATUS_CODES } from "node:http";
import { protect } from "./headers.mjs";
import { plainPage } from "./plain-page.mjs";
import { replay } from "./replay.mjs";
import { localeOf, pathOf } from "./request-shape.mjs";
import { troubleKind } from "./troubles.mjs";

/** The longest address that a reply may lead to: beyond it, proxies refuse the reply. */
const longestLocation = 8000;

/**
 * Next leaves the body of a page that is missing or went wrong to the browser's scripts: without them it is
 * blank; and what goes wrong before its pages it tells in plain English. So an answer that tells of trouble
 * is held back, and the page that says so (app/[locale]/trouble) is asked for in its place, whole, in the
 * reader's language and with the right status. `found` is a status that is known before Next is asked.
 */
export function withWholePages(handle) {
  return (request, response, found) => {
    const { writeHead, write, end, on } = response;
    const own = { writeHead, write, end, on };
    const visit = { handle, request, response, own };
    response.setMaxListeners(50);
    return found ? tell(visit, found, 1) : ask(visit, request, undefined, 0);
  };
}

/** Asks Next; `told` is the status that its page tells of, and `turn` how often it was asked for one. */
async function ask(visit, request, told, turn) {
  const { response, own, handle } = visit;
  let held;
  response.writeHead = (status, ...rest) => {
    const headers = rest.find((part) => typeof part === "object");
    const final = told && status < 400 ? told : settled(status, request, response, headers);
    if (isHeldBack(final, request, response, told && status < 400)) held = final;
    if (held) return response;
    protect(response, final, headers);
    return own.writeHead.call(response, final, STATUS_CODES[final] ?? "", headers ?? {});
  };
  response.write = (...chunk) => {
    if (!response.headersSent && !held) response.writeHead(response.statusCode);
    return held ? true : own.write.apply(response, chunk);
  };
  response.end = (...chunk) => {
    if (!response.headersSent && !held) response.writeHead(response.statusCode);
    if (!held) return own.end.apply(response, chunk);
    if (mayComeBack(visit, held)) giveBack(visit, turn);
    else tell(visit, held, turn + 1);
    return response;
  };
  try {
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent && !held) await tell(visit, 500, turn + 1);
  }
}

/** A whole form of which Next knows no action: it was made by another build of the portal. */
const mayComeBack = ({ request, isBack }, status) =>
  status === 409 &&
  !isBack &&
  request.posted?.length > 0 &&
  !("x-grenswerk-sent" in request.headers);

/** Lets the form be kept (app/[locale]/trouble/form) and its sender be led back to it, where that may be. */
function giveBack(visit, turn) {
  const { request, response, own } = visit;
  Object.assign(response, own);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const { method, url, posted: body } = request;
  const headers = { ...request.headers, "x-grenswerk-trouble": "409" };
  const again = replay(request, { method, url, headers, body });
  return ask({ ...visit, request: again, isBack: true }, again, undefined, turn);
}

/** Answers with the page that tells of this status, or where that fails with one that needs nothing. */
async function tell(visit, status, turn) {
  const { request, response, own } = visit;
  Object.assign(response, own);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  if (status === 405) response.setHeader("Allow", "GET, HEAD, POST");
  if (status === 503) response.setHeader("Retry-After", "10");
  if (turn <= 2) return ask(visit, pageRequest(request, status), status, turn);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  protect(response, status);
  response.writeHead(status);
  return response.end(plainPage(localeOf(request), request.headers["x-grenswerk-request"]));
}

/** The request for the page that tells of it: at the same address, where that is one Next can read. */
function pageRequest(request, status) {
  const method = request.method === "HEAD" ? "HEAD" : "GET";
  const path = pathOf(request);
  const here = path && /^\/(nl|de|fr|en)(\/|$)/.test(path) ? request.url : `/${localeOf(request)}`;
  const headers = { ...request.headers, "x-grenswerk-trouble": String(status) };
  if (request.method === "POST") headers["x-grenswerk-posted"] = "1";
  for (const name of ofAnotherRequest) delete headers[name];
  return replay(request, { method, url: here, headers });
}

const ofAnotherRequest = [
  "content-length",
  "content-type",
  "transfer-encoding",
  "next-action",
  "next-router-state-tree",
  "origin",
  "if-none-match",
  "if-modified-since",
  "expect",
];

/** What went wrong tells whose fault it is: the database's, the request's or ours. */
function settled(status, request, response, given) {
  if (status === 500) return { away: 503, wrong: 400 }[troubleKind(request)] ?? 500;
  const leadsTo = String(response.getHeader("location") ?? given?.Location ?? "");
  return leadsTo.length > longestLocation ? 400 : status;
}

/** Whether an answer is replaced: not where a script or a machine reads it, or where it names its reader's language. */
function isHeldBack(status, request, response, isTold) {
  if (isTold || status < 400 || /^\/api\//.test(request.url)) return false;
  if (request.headers.rsc || request.headers["next-action"]) return false;
  if (/json/.test(response.getHeader("content-type") ?? "")) return false;
  if (response.hasHeader("content-language")) return false;
  return /text\/html|\*\/\*/.test(request.headers.accept ?? "*/*");
}
