export const dynamic = "force-dynamic";

/** Whether this server answers at all. */
export function GET() {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
