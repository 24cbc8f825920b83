import type { z } from "zod";
import { findViewer } from "@/data/viewer";
import { doneWith } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { formatter } from "@/i18n/server";

/** What became of what one is typing: kept, at which moment; not, as another window kept more; or not at all. */
export type Keeping =
  | ({ typed: "kept"; at: Date } & Record<string, string | number | Date>)
  | { typed: "elsewhere"; number?: number }
  | { typed: "no" };

/**
 * What answers a script that keeps what is typed. It is told by the address to which it is sent on, as with every
 * form, and never sees that page (proxy.ts): nothing here is shown, kept as a form that failed, or logged.
 */
export const keepingRules = <S extends z.ZodType>(
  schema: S,
  keep: (viewer: Viewer, request: z.infer<S>) => Promise<Keeping>,
) => ({
  schema,
  form: "/workbench",
  write: async (request: z.infer<S>) => {
    const viewer = await findViewer();
    return doneWith(viewer ? await keep(viewer, request) : ({ typed: "no" } as const));
  },
  next: (kept: Keeping, _: unknown, locale: Locale) =>
    `${path(locale, "/workbench")}?${new URLSearchParams(
      Object.entries(kept).map(([name, value]) => [name, inAddress(value, locale)]),
    )}`,
});

const inAddress = (value: unknown, locale: Locale): string =>
  value instanceof Date ? formatter(locale).dateTime(value, { timeStyle: "short" }) : String(value);
