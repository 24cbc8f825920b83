import type { NextRequest } from "next/server";
import { isSecret, readPost } from "@/app/_forms/post";
import { keepForm } from "@/data/kept-forms";

/** What an address says of an earlier answer to its form. */
const ofAnswer = ["kept", "refused", "wrong", "seal"];

/**
 * Takes in a form of an earlier version of the portal that no action knows any more (scripts/door): its official
 * finds it again on its page, with all that was typed, and sends it once more. 409 where nothing may be kept; the
 * door then says so in a page. Scripts do the same by themselves, without a word (app/_forms/sending.ts).
 */
export async function POST(request: NextRequest): Promise<Response> {
  const here = request.headers.get("x-grenswerk-path");
  if (request.headers.get("x-grenswerk-trouble") !== "409" || !here) return answer(404);
  const { madeFor, values } = readPost(await request.formData());
  const typed = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  const refused = { refusal: "renewed", problems: {} } as const;
  const id = await keepForm({ address: here, values: typed, madeFor, ...refused });
  if (!id) return answer(409);
  const query = new URLSearchParams(request.headers.get("x-grenswerk-query") ?? "");
  for (const name of ofAnswer) query.delete(name);
  query.set("kept", id);
  return answer(303, { Location: `${here}?${query}#form-errors` });
}

const answer = (status: number, headers: HeadersInit = {}) =>
  new Response(null, { status, headers: { "Cache-Control": "no-store", ...headers } });
