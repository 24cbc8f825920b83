import "server-only";
import { type Names, namesSchema } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";

const isEditor = ({ grants }: Viewer) =>
  grants.some(({ role, scope }) => role === "NATIONAL_COORDINATOR" && scope.kind === "ALL");

const usesSelect = {
  id: true,
  names: true,
  owned: { select: { id: true, reference: true } },
  sides: {
    select: { id: true, country: true, bottleneck: { select: { id: true, reference: true } } },
  },
  nextSteps: { select: { id: true, bottleneck: { select: { id: true, reference: true } } } },
  led: { select: { id: true, reference: true } },
  partnered: { select: { project: { select: { id: true, reference: true } } } },
} as const satisfies Prisma.OrganisationSelect;

type Other = Prisma.OrganisationGetPayload<{ select: typeof usesSelect }>;

/** A record that names an organisation, and in which of its fields. */
export type Use = { type: "Bottleneck" | "Project"; id: string; reference: string; field: string };

const usesOf = ({ owned, sides, nextSteps, led, partnered }: Other): Use[] => [
  ...owned.map((record) => ({ type: "Bottleneck" as const, ...record, field: "ownerId" })),
  ...sides.map(({ country, bottleneck }) => ({
    ...{ type: "Bottleneck" as const, ...bottleneck, field: `competent-${country}` },
  })),
  ...nextSteps.map(({ bottleneck }) => ({
    ...{ type: "Bottleneck" as const, ...bottleneck, field: "nextStepById" },
  })),
  ...led.map((record) => ({ type: "Project" as const, ...record, field: "leadId" })),
  ...partnered.map(({ project: { id, reference } }) => ({
    ...{ type: "Project" as const, id, reference, field: "partners" },
  })),
];

/** The names that officials typed and no editor listed yet, with the records that name them; for editors alone. */
export async function listOthers(
  viewer: Viewer,
): Promise<{ id: string; names: Names; uses: Use[] }[]> {
  // Only who sees every record may be told which ones name it.
  if (!isEditor(viewer)) return [];
  const others = await db.organisation.findMany({
    where: { listed: false, mergedIntoId: null },
    select: usesSelect,
    orderBy: { id: "asc" },
  });
  return others
    .map((other) => ({
      ...{ id: other.id, names: namesSchema.parse(other.names), uses: usesOf(other) },
    }))
    .filter(({ uses }) => uses.length > 0);
}
