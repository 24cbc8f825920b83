import "server-only";
import type { ChangeLanguage, EndSession } from "@/domain/account/sign-in";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { isAlive } from "../session";
import { happened } from "../write";
import { grantFields } from "./accounts";
import { accountRecord, writeOwnAccount } from "./write";

/** What an official sees of the own account: who the portal thinks they are and where they are signed in. */
export function findOwnAccount(viewer: Viewer) {
  return db.official.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: viewer.id },
    select: {
      email: true,
      name: true,
      language: true,
      organisationId: true,
      grants: { orderBy: { createdAt: "asc" }, select: grantFields },
      sessions: {
        where: isAlive(),
        orderBy: { createdAt: "desc" },
        select: { id: true, createdAt: true, seenAt: true },
      },
    },
  });
}

/** Changes the language in which the portal addresses this official. */
export function changeLanguage(viewer: Viewer, request: ChangeLanguage): Promise<Outcome> {
  const { language } = request;
  const act = "account.change-language";
  return writeOwnAccount(viewer, { act, request }, async ({ tx, row }) => {
    if (row.language === language) return happened();
    await tx.official.update({
      where: { id: viewer.id },
      data: { language, version: { increment: 1 } },
      select: { id: true },
    });
    return happened({
      name: "account.languageChosen",
      record: accountRecord(row),
      payload: { officialId: row.id, from: row.language, to: language },
    });
  });
}

/** Ends one of one's own sessions, in whatever browser it is. One that ended stays so. */
export function endOwnSession(viewer: Viewer, request: EndSession): Promise<Outcome> {
  const act = "session.end";
  return writeOwnAccount(viewer, { act, request }, async ({ tx, now }) => {
    const session = await tx.session.findFirst({
      where: { id: request.sessionId, officialId: viewer.id },
      select: { id: true },
    });
    if (!session) return refused("notFound");
    const { id } = session;
    // Its own browser may sign out at the same moment: then that is when it ended, and who is told of.
    const { count } = await tx.session.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return happened();
    return happened({
      name: "session.ended",
      record: { type: "Session", id },
      payload: { officialId: viewer.id },
    });
  });
}
