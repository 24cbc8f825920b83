import { readAgenda } from "@/data/account/agenda";
import { findCalendarOwner } from "@/data/account/calendar-links";
import { countAttempt } from "@/data/attempts";
import { networkAddress } from "@/data/network-address";
import { digest } from "@/data/session";
import { attemptLimits } from "@/domain/attempts";
import { icalText } from "./_parts/ical-text";

export const dynamic = "force-dynamic";

const addressed = /^([\w-]{43})\.ics$/;

type Context = { params: Promise<{ file: string }> };

/**
 * The calendar at a secret address. The secret alone opens it, no session is looked at; what it holds is asked anew each
 * time. Who asks too often, or at too many addresses that are none, waits.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const secret = addressed.exec(file)?.[1] ?? "";
  const owner = secret ? await findCalendarOwner(secret) : null;
  const counted = owner ? `link ${digest(secret)}` : `address ${await networkAddress()}`;
  if ((await countAttempt(["calendar", counted])) === null) return tooOften();
  if (!owner) return new Response(null, { status: 404, headers: never });
  const { viewer, kind } = owner;
  const text = icalText(await readAgenda(viewer, kind), { locale: viewer.language, kind });
  return new Response(text, {
    headers: {
      ...never,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="grenswerk.ics"',
    },
  });
}

/** Nobody between keeps it, and no search engine. */
const never = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };

const tooOften = () =>
  new Response(null, {
    status: 429,
    headers: { ...never, "Retry-After": String(attemptLimits.minutes * 60) },
  });
