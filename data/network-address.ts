import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";

/**
 * Where a request comes from, for counting attempts. The portal's own server settles this header: it holds
 * the address of the connection, or what the portal's own proxy says; never what a visitor claims.
 */
export async function networkAddress(): Promise<string> {
  const sender = (await headers()).get("x-forwarded-for");
  return networkOf(sender?.split(",").at(-1) ?? "");
}

/**
 * The network that one visitor has: an IPv4 address, or the first 64 bits of an IPv6 address. A proxy may name
 * the port too: each connection has another.
 */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/, "$1$2")
    .replace(/%.*$/, "")
    .replace(/^::ffff:(?=\d+\.)/, "");
  if (!isIPv6(plain)) return plain || "unknown";
  const [front = "", back = ""] = plain.split("::");
  const groups = front.split(":").filter(Boolean);
  const rest = back.split(":").filter(Boolean);
  const zeros = plain.includes("::") ? Array(8 - groups.length - rest.length).fill("0") : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}
