import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { TitledCard } from "@/components/ui/page";
import type { Language } from "@/domain/language";
import { formatter, translator } from "@/i18n/server";
import { endSessionAction } from "../actions";

type Props = {
  sessions: readonly { id: string; createdAt: Date; seenAt: Date }[];
  /** The id of the session of this browser. */
  here: string;
  locale: Language;
};

/** The browsers in which this official is signed in, each with a way to sign it out. */
export function Sessions({ sessions, here, locale }: Props) {
  const t = translator(locale, "Account.sessions");
  const format = formatter(locale);
  const moment = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  return (
    <TitledCard title={t("title")}>
      {sessions.map(({ id, createdAt, seenAt }, at) => (
        <div key={id} className="line-between flex flex-wrap items-center justify-between gap-3">
          <div>
            <b className="font-semibold">{t(id === here ? "here" : "other")}</b>
            <p className="text-muted text-small">
              {t("since", { moment: moment(createdAt), seen: moment(seenAt) })}
            </p>
          </div>
          {id !== here && (
            <PostForm
              action={endSessionAction}
              locale={locale}
              // Two browsers may have signed in within one minute.
              label={`${at + 1}. ${t("since", { moment: moment(createdAt), seen: moment(seenAt) })}`}
            >
              <input type="hidden" name="sessionId" value={id} />
              <Button look="quiet">{t("end")}</Button>
            </PostForm>
          )}
        </div>
      ))}
    </TitledCard>
  );
}
