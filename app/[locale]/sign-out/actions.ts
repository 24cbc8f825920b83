"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/data/session";
import { path } from "@/i18n/routing";
import { readPost } from "../../form-post";

/** Behind the sign-out button. Who was signed out already is signed out. */
export async function signOutAction(form: FormData): Promise<void> {
  const { locale } = readPost(form);
  await endSession();
  redirect(`${path(locale, "/sign-in")}?after=sign-out`);
}
