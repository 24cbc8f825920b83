import { cookies } from "next/headers";
import { isOwnCalendarLink } from "@/data/account/calendar-links";
import { env } from "@/data/env";
import { isSecure } from "@/data/session";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import type { Viewer } from "@/domain/viewer";
import { path } from "@/i18n/routing";

const name = "grenswerk.link";
const fiveMinutes = 5 * 60;

/**
 * Hands a new secret to the browser of who made it, for a few minutes and to be shown in one place. The database
 * holds no more than its digest, so nobody can show it again. It goes to every page, so that signing out can take it away.
 */
async function show(place: string, secret: string): Promise<void> {
  const jar = await cookies();
  jar.set(name, `${place}.${secret}`, {
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(),
    path: "/",
    maxAge: fiveMinutes,
  });
}

async function shownAt(place: string): Promise<string | null> {
  const [of, secret] = (await cookies()).get(name)?.value.split(".") ?? [];
  return of === place && secret ? secret : null;
}

/** Takes the secret away that was just made: who signs in next at this browser is somebody else. */
export async function forgetShown(): Promise<void> {
  (await cookies()).delete({ name, path: "/", secure: isSecure() });
}

/** Shows the administrator the secret of a link with which one chooses a password, on the page of that account. */
export const showLink = (officialId: string, secret: string): Promise<void> =>
  show(officialId, secret);

/** The link that was just made for this account, or null. */
export async function newLink(officialId: string): Promise<string | null> {
  const secret = await shownAt(officialId);
  return secret ? `${env().PUBLIC_URL}${path("nl", `/welcome/${secret}`)}` : null;
}

/** Shows an official the secret of the address of a calendar. */
export const showCalendar = (kind: CalendarLinkKind, secret: string): Promise<void> =>
  show(kind, secret);

/** The address of the calendar of this kind that this official just made, or null; nor when it works no more. */
export async function newCalendarAddress(
  viewer: Viewer,
  kind: CalendarLinkKind,
): Promise<string | null> {
  const secret = await shownAt(kind);
  const isOwn = secret !== null && (await isOwnCalendarLink(viewer, kind, secret));
  return isOwn ? `${env().PUBLIC_URL}/calendar/${secret}.ics` : null;
}
