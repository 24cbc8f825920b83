import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { env } from "./env";

/**
 * Where a request comes from, for counting attempts. The portal's own server says so in a header that it
 * writes over whatever the browser sent; another server must be told to trust its proxy. Without either
 * all requests count as one.
 */
export async function networkAddress(): Promise<string> {
  const asked = await headers();
  const forwarded = env().TRUST_PROXY === "1" ? asked.get("x-forwarded-for") : null;
  return networkOf(asked.get("x-grenswerk-address") ?? forwarded?.split(",").at(-1) ?? "");
}

/** The network that one visitor has: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "");
  if (!isIPv6(plain)) return plain || "unknown";
  const [front = "", back = ""] = plain.split("::");
  const groups = front.split(":").filter(Boolean);
  const rest = back.split(":").filter(Boolean);
  const zeros = plain.includes("::") ? Array(8 - groups.length - rest.length).fill("0") : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}
