import { cookies } from "next/headers";
import { env } from "@/data/env";
import { isSecure } from "@/data/session";
import { path } from "@/i18n/routing";

const name = "grenswerk.link";
const fiveMinutes = 5 * 60;

/**
 * Hands the secret of a new link to the administrator's own browser, for a few minutes and for the page
 * of that account only. The database holds no more than its digest, so nobody can show it again.
 */
export async function showLink(page: string, secret: string): Promise<void> {
  const jar = await cookies();
  jar.set(name, secret, {
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(),
    path: page,
    maxAge: fiveMinutes,
  });
}

/** The link that was just made for this account, or null. */
export async function newLink(): Promise<string | null> {
  const secret = (await cookies()).get(name)?.value;
  return secret ? `${env().PUBLIC_URL}${path("nl", `/welcome/${secret}`)}` : null;
}
