"use server";

import { showCalendar } from "@/app/_account/link-shown-once";
import { action } from "@/app/_forms/action";
import { endCalendarLink, makeCalendarLink } from "@/data/account/calendar-links";
import { calendarLinkSchema } from "@/domain/account/calendar-link";
import { path } from "@/i18n/routing";

const form = "/calendar";

/** Behind the button for an address, or for another in its place: back to the page, where it is shown. */
export const makeCalendarLinkAction = action({
  schema: calendarLinkSchema,
  form,
  write: async (viewer, request) => {
    const outcome = await makeCalendarLink(viewer, request);
    if (outcome.ok && outcome.value) await showCalendar(request.kind, outcome.value);
    return outcome;
  },
  next: (_, { kind }, locale) => path(locale, `${form}?done=made&kind=${kind}`),
});

/** Behind the button that ends an address. */
export const endCalendarLinkAction = action({
  schema: calendarLinkSchema,
  form,
  write: endCalendarLink,
  next: `${form}?done=ended`,
});
