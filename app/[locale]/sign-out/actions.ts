"use server";

import { redirect } from "next/navigation";
import { readPost } from "@/app/_forms/post";
import { endSession } from "@/data/session";
import { path } from "@/i18n/routing";

/** Behind the sign-out button. Who was signed out already is signed out. */
export async function signOutAction(form: unknown): Promise<void> {
  const { locale } = readPost(form);
  await endSession();
  redirect(`${path(locale, "/sign-in")}?after=sign-out`);
}
