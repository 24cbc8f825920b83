import { readUrl } from "../url.mjs";

const ofNetwork = ["forwarded", "x-real-ip", "x-forwarded-port"];

/** What the portal tells itself; scripts of its pages send others of this family. */
const ofDoor = [
  "x-grenswerk-trouble",
  "x-grenswerk-posted",
  "x-grenswerk-request",
  "x-grenswerk-large",
];

/**
 * Who sent a request is what our own proxy says, or else the address of the connection, which Next
 * fills in. What a visitor claims in these headers never counts.
 */
export function settleSender(headers, trustProxy) {
  const sender = trustProxy && headers["x-forwarded-for"]?.split(",").at(-1).trim();
  if (sender) headers["x-forwarded-for"] = sender;
  else delete headers["x-forwarded-for"];
  for (const name of [...ofNetwork, ...ofDoor]) delete headers[name];
}

/** What asks for a part of a file, or for one version of it only. */
const ofPart = ["range", "if-range", "if-match", "if-unmodified-since"];

/** The portal sends whole files, as they are: where there is no such part, Next would answer 500. */
export function settleWhole(headers) {
  for (const name of ofPart) delete headers[name];
}

/**
 * At which address the portal was asked: Next takes a form only from a page of that very address. It is
 * PUBLIC_URL's, whatever a proxy makes of Host; but a page that was opened at the address that the browser
 * itself names in Host (the portal's own machine, without the proxy) may post there too.
 */
export function settleHost(headers, publicUrl) {
  const { host, protocol } = new URL(publicUrl);
  const page = readUrl(headers.origin)?.host;
  headers["x-forwarded-host"] = page !== undefined && page === headers.host ? page : host;
  headers["x-forwarded-proto"] = protocol.replace(":", "");
}
