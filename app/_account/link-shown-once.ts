import { cookies } from "next/headers";
import { env } from "@/data/env";
import { isSecure } from "@/data/session";
import { path } from "@/i18n/routing";

/** What a secret is for that is shown: a link to choose a password, or a calendar of this kind. */
type ShownFor = "link" | "own" | "organisation";

const nameOf = (shownFor: ShownFor): string =>
  shownFor === "link" ? "grenswerk.link" : `grenswerk.calendar-${shownFor}`;
const fiveMinutes = 5 * 60;

/**
 * Hands a new secret to the browser of who made it, for a few minutes and for that page only. The database
 * holds no more than its digest, so nobody can show it again.
 */
export async function showSecret(shownFor: ShownFor, page: string, secret: string): Promise<void> {
  const jar = await cookies();
  jar.set(nameOf(shownFor), secret, {
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(),
    path: page,
    maxAge: fiveMinutes,
  });
}

const shown = async (shownFor: ShownFor) => (await cookies()).get(nameOf(shownFor))?.value;

/** The same of a link to choose a password. */
export const showLink = (page: string, secret: string): Promise<void> =>
  showSecret("link", page, secret);

/** The link that was just made for this account, or null. */
export async function newLink(): Promise<string | null> {
  const secret = await shown("link");
  return secret ? `${env().PUBLIC_URL}${path("nl", `/welcome/${secret}`)}` : null;
}

/** The address of the calendar that was just made, or null. */
export async function newCalendarAddress(kind: "own" | "organisation"): Promise<string | null> {
  const secret = await shown(kind);
  return secret ? `${env().PUBLIC_URL}/calendar/${secret}.ics` : null;
}
