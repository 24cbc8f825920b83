import "server-only";
import { createHmac } from "node:crypto";
import { folded } from "@/domain/folded";
import type { Language } from "@/domain/language";
import { isOrganisationField, otherNameOf } from "@/domain/organisation";
import { env } from "./env";
import { forgetReference } from "./memory";
import type { Writing } from "./write";

/**
 * The fields of a record with every name that is not in the list yet as an organisation of its own, made
 * where there is none of that name. It is not offered to others until an editor lists it.
 */
export async function keepOthers<T extends object>(
  { tx, afterCommit }: Pick<Writing<unknown>, "tx" | "afterCommit">,
  fields: T,
  language: Language,
): Promise<T> {
  const named = new Map<string, string>();
  mapOrganisations(fields, (name) => {
    named.set(otherId(name), name);
    return name;
  });
  if (named.size === 0) return fields;
  await tx.organisation.createMany({
    data: [...named].map(([id, name]) => ({
      ...{ id, names: { [language]: name }, kind: "OTHER" as const, listed: false },
      confidence: "BACKGROUND" as const,
    })),
    skipDuplicates: true,
  });
  // Who wrote it meets the name at once.
  afterCommit(forgetReference);
  // An editor may have said before which organisation is meant by this name.
  const known = await tx.organisation.findMany({
    where: { id: { in: [...named.keys()] }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  const meant = new Map(known.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  return mapOrganisations(fields, (name) => meant.get(otherId(name)) ?? otherId(name));
}

/** The fields with what `idOf` gives for each name that is not in the list. */
function mapOrganisations<T extends object>(fields: T, idOf: (name: string) => string): T {
  const replace = (value: unknown) => {
    const name = typeof value === "string" ? otherNameOf(value) : null;
    return name === null ? value : idOf(name);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      if (!isOrganisationField(field)) return [field, value];
      return [field, Array.isArray(value) ? value.map(replace) : replace(value)];
    }),
  ) as T;
}

/**
 * The same name, however it is written, is the same organisation. Keyed with the portal's secret: its page has
 * this id in its address, and nobody may find out so whether an internal record names somebody.
 */
const otherId = (name: string): string => {
  const hash = createHmac("sha256", env().NEXTAUTH_SECRET).update(folded(name));
  return `other-${hash.digest("hex").slice(0, 24)}`;
};
