import { cookies } from "next/headers";
import { env } from "@/data/env";
import { isSecure } from "@/data/session";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import { path } from "@/i18n/routing";

const name = "grenswerk.link";
const fiveMinutes = 5 * 60;

/**
 * Hands a new secret to the browser of who made it, for a few minutes and for this page only. The database
 * holds no more than its digest, so nobody can show it again.
 */
async function show(page: string, value: string): Promise<void> {
  const jar = await cookies();
  jar.set(name, value, {
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(),
    path: page,
    maxAge: fiveMinutes,
  });
}

const shown = async () => (await cookies()).get(name)?.value;

/** Shows the administrator the secret of a link with which one chooses a password, on the page of that account. */
export const showLink = (page: string, secret: string): Promise<void> => show(page, secret);

/** The link that was just made for this account, or null. */
export async function newLink(): Promise<string | null> {
  const secret = await shown();
  return secret ? `${env().PUBLIC_URL}${path("nl", `/welcome/${secret}`)}` : null;
}

/** Shows an official the secret of the address of a calendar. */
export const showCalendar = (page: string, kind: CalendarLinkKind, secret: string): Promise<void> =>
  show(page, `${kind}.${secret}`);

/** The address of the calendar of this kind that was just made, or null. */
export async function newCalendarAddress(kind: CalendarLinkKind): Promise<string | null> {
  const [of, secret] = (await shown())?.split(".") ?? [];
  return of === kind && secret ? `${env().PUBLIC_URL}/calendar/${secret}.ics` : null;
}
