import type { BottleneckView } from "@/data/bottleneck/page";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; locale: Locale };

/** The fact that goes with a status off the usual path: until when, on what ground, instead of which. */
export function StatusFact({ bottleneck, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const words = translator(locale, "Bottleneck");
  const format = formatter(locale);
  const { status, holdUntil, reviewOn, declineGround, duplicateOf } = bottleneck;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  if (status === "ON_HOLD" && holdUntil) return <p>{t("heldUntil", { date: day(holdUntil) })}</p>;
  if (status === "WILL_NOT_BE_RESOLVED" && reviewOn)
    return <p>{t("reviewedOn", { date: day(reviewOn) })}</p>;
  if (status === "DECLINED" && declineGround)
    return <p>{t("declinedFor", { ground: words(`ground.${declineGround}`) })}</p>;
  if (status !== "DUPLICATE") return null;
  if (!duplicateOf) return <p>{t("duplicateOfOther")}</p>;
  return (
    <p>
      {t("duplicateOf")} <a href={path(locale, `/bottlenecks/${duplicateOf}`)}>{duplicateOf}</a>
    </p>
  );
}
