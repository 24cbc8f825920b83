import "server-only";
import type { ChangeLanguage, EndSession } from "@/domain/account/sign-in";
import { done, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { changesBetween, isRepeatedRequest, record } from "../audit";
import { db } from "../db";
import { isAlive } from "../session";
import { grantFields } from "./accounts";

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
export async function changeLanguage(viewer: Viewer, request: ChangeLanguage): Promise<Outcome> {
  const { language, requestId } = request;
  return db
    .$transaction(async (tx) => {
      await tx.official.update({
        where: { id: viewer.id },
        data: { language, version: { increment: 1 } },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "account.change-language",
        recordType: "Official",
        recordId: viewer.id,
        changes: changesBetween({ language: viewer.language }, { language }),
        requestId,
      });
      return done;
    })
    .catch(doneBefore);
}

/** Ends one of one's own sessions, in whatever browser it is. */
export async function endOwnSession(viewer: Viewer, request: EndSession): Promise<Outcome> {
  return db
    .$transaction(async (tx) => {
      const { count } = await tx.session.updateMany({
        where: { id: request.sessionId, officialId: viewer.id, endedAt: null },
        data: { endedAt: new Date() },
      });
      if (count === 0) return refused("notFound");
      await record(tx, viewer, {
        action: "session.end",
        recordType: "Session",
        recordId: request.sessionId,
        requestId: request.requestId,
      });
      return done;
    })
    .catch(doneBefore);
}

function doneBefore(error: unknown): Outcome {
  if (isRepeatedRequest(error)) return done;
  throw error;
}
