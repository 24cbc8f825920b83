import { Prisma } from "@/prisma/generated/client";
import { db } from "./database";

const left: (() => Promise<unknown>)[] = [];

/** Remembers what a shared region or office says of itself, so that other journeys meet it as it was. */
export async function rememberAbout(table: "region" | "commissioner", id: string): Promise<void> {
  const asked = { where: { id }, select: { about: true } } as const;
  const { about: stood } =
    table === "region"
      ? await db.region.findUniqueOrThrow(asked)
      : await db.commissioner.findUniqueOrThrow(asked);
  const data = { about: stood ?? Prisma.DbNull };
  left.push(() =>
    table === "region"
      ? db.region.update({ where: { id }, data, select: { id: true } })
      : db.commissioner.update({ where: { id }, data, select: { id: true } }),
  );
  left.push(() =>
    db.editedField.deleteMany({ where: { recordId: id, field: { startsWith: "about" } } }),
  );
}

/** After each journey: puts back what it remembered. */
export async function putBack(): Promise<void> {
  for (const one of left.splice(0)) await one();
}
