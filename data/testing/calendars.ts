import { randomUUID } from "node:crypto";
import { GET } from "@/app/calendar/[file]/route";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import type { Viewer } from "@/domain/viewer";
import { makeCalendarLink } from "../account/calendar-links";

export const request = (kind: CalendarLinkKind) => ({ kind, requestId: randomUUID() });

/** A new address of this official; gives its secret. */
export async function made(viewer: Viewer, kind: CalendarLinkKind): Promise<string> {
  const outcome = await makeCalendarLink(viewer, request(kind));
  if (!outcome.ok || !outcome.value) throw new Error("No address was made.");
  return outcome.value;
}

export const fetched = (secret: string) =>
  GET(new Request("http://portal.example"), {
    params: Promise.resolve({ file: `${secret}.ics` }),
  });

/** The lines of a calendar, unfolded. */
export const linesOf = async (answer: Response) =>
  (await answer.text()).replaceAll("\r\n ", "").split("\r\n");
