import { findStandIn } from "@/data/hand-over";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** To who is away: who sees their work, until when, and the way to say that one is back. */
export async function AwayNote({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const standIn = await findStandIn(viewer);
  if (!standIn) return null;
  const t = translator(locale, "HandOver");
  const until = formatter(locale).dateTime(standIn.awayUntil, {
    ...{ dateStyle: "long", timeZone: "UTC" },
  });
  return (
    <p className="rounded-control border border-line-strong bg-surface px-4 py-2">
      {t("awayNow", { name: standIn.name, date: until })}{" "}
      <a href={path(locale, "/account/hand-over")}>{t("change")}</a>
    </p>
  );
}
