import { isReady } from "@/data/readiness";

export const dynamic = "force-dynamic";

/** Whether this server can do its work now: its database answers. */
export async function GET() {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ok" : "unavailable" },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
