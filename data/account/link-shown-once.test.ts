import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import {
  newCalendarAddress,
  newLink,
  showCalendar,
  showLink,
} from "@/app/_account/link-shown-once";
import { signOutAction } from "@/app/[locale]/sign-out/actions";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { jar } from "../testing/next-headers";
import { endCalendarLink, makeCalendarLink } from "./calendar-links";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

const official = () => makeViewer(db, "READER", scopes.twente);
const asked = () => ({ kind: "own", requestId: randomUUID() }) as const;

async function made(viewer: Viewer): Promise<string> {
  const outcome = await makeCalendarLink(viewer, asked());
  if (!outcome.ok || !outcome.value) throw new Error("No address was made.");
  await showCalendar("own", outcome.value);
  return outcome.value;
}

test("the address of a calendar is shown to who made it while it works, and to nobody after them", async () => {
  const [viewer, next] = [await official(), await official()];
  const secret = await made(viewer);
  expect(await newCalendarAddress(viewer, "own")).toContain(`/calendar/${secret}.ics`);
  expect(await newCalendarAddress(viewer, "organisation")).toBeNull();
  expect(await newCalendarAddress(next, "own")).toBeNull();
  await endCalendarLink(viewer, asked());
  expect(await newCalendarAddress(viewer, "own")).toBeNull();
});

test("the link of an account is shown on its page alone", async () => {
  await showLink("anna", "secret");
  expect(await newLink("anna")).toContain("/welcome/secret");
  expect(await newLink("bart")).toBeNull();
});

test("signing out leaves no secret behind in the browser", async () => {
  const viewer = await official();
  await made(viewer);
  const form = new FormData();
  form.set("locale", "nl");
  await signOutAction(form).catch(() => undefined);
  expect(await newCalendarAddress(viewer, "own")).toBeNull();
  expect(jar.size).toBe(0);
});
