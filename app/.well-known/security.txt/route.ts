import { env } from "@/data/env";

export const dynamic = "force-dynamic";

const halfYear = 182 * 86_400_000;

/** To whom a weakness of the portal can be told (RFC 9116); no page where nobody is named. */
export function GET() {
  const { PUBLIC_URL, SECURITY_CONTACT } = env();
  if (!SECURITY_CONTACT) return new Response(null, { status: 404 });
  const expires = new Date(Date.now() + halfYear).toISOString().slice(0, 10);
  const lines = [
    `Contact: ${SECURITY_CONTACT}`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: nl, en, de, fr",
    `Canonical: ${PUBLIC_URL}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
