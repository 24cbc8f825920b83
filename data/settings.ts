import "server-only";
import type { Outcome } from "@/domain/outcome";
import {
  maySettle,
  type Settings,
  type SettingsRequest,
  settingNames,
  usualSettings,
} from "@/domain/settings";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changesBetween } from "./audit";
import { db } from "./db";
import { forgetReference, remember } from "./memory";
import { happened, write } from "./write";

const record = { type: "Settings", id: "portal" } as const;

/** Until somebody decided there is no row, and what is usual counts. */
const settingsIn = async (tx: Transaction) =>
  (await tx.settings.findUnique({ where: { id: record.id }, omit: { id: true } })) ?? {
    ...usualSettings,
    version: 1,
  };

/** What counts now. Whoever asks in a transaction of its own reads it before. */
export const readSettings = (): Promise<Settings> =>
  remember({ name: "settings", on: "reference" }, () => settingsIn(db));

/** What counts now with its version, for who decides of it; else null. */
export const findSettings = async (viewer: Anyone) => (maySettle(viewer) ? settingsIn(db) : null);

/** Writes what officials decided, unless a colleague was first. It counts at once, for all that happens since. */
export const changeSettings = (
  viewer: Viewer,
  { version, requestId, ...asked }: SettingsRequest,
  sameAs?: object,
): Promise<Outcome> =>
  write(
    viewer,
    {
      ...{ act: "settings.change", request: { requestId, ...asked }, sameAs },
      lock: async (tx) => {
        if (!maySettle(viewer)) return null;
        await tx.$executeRaw`insert into "Settings" default values on conflict do nothing`;
        await tx.$executeRaw`select id from "Settings" for no key update`;
        return settingsIn(tx);
      },
      roleFor: () => "NATIONAL_COORDINATOR",
      version: { asked: version, of: (row) => row.version },
    },
    async ({ tx, row, afterCommit }) => {
      const changes = changesBetween(only(row), only(asked));
      if (Object.keys(changes).length === 0) return happened();
      await tx.settings.update({
        where: { id: record.id },
        data: { ...asked, version: { increment: 1 } },
        select: { id: true },
      });
      afterCommit(forgetReference);
      return happened({ name: "settings.changed", record, payload: { changes } });
    },
  );

const only = (row: Settings): Record<string, number> =>
  Object.fromEntries(settingNames.map((name) => [name, row[name]]));
