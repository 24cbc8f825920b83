import { z } from "zod";

/** Of what a secret address shows the dates: of what the official is to do, or of what their organisation is asked. */
export const calendarLinkKinds = ["own", "organisation"] as const;
export type CalendarLinkKind = (typeof calendarLinkKinds)[number];

/** To make an address, in the place of the one there is; or to end it. */
export const calendarLinkSchema = z.strictObject({
  kind: z.enum(calendarLinkKinds),
  requestId: z.uuid(),
});
export type CalendarLinkRequest = z.infer<typeof calendarLinkSchema>;
