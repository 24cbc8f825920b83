import type { ReactNode } from "react";
import { newCalendarAddress } from "@/app/_account/link-shown-once";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { TitledCard } from "@/components/ui/page";
import { readSettings } from "@/data/settings";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { endCalendarLinkAction, makeCalendarLinkAction } from "../actions";

type Props = {
  viewer: Viewer;
  kind: CalendarLinkKind;
  /** Until when its address works; null where there is none. */
  until: Date | null;
  locale: Locale;
  children: ReactNode;
};

/** One calendar: what stands in it, whether it has an address, and the buttons for that. */
export async function CalendarCard({ viewer, kind, until, locale, children }: Props) {
  const t = translator(locale, "Agenda");
  const { calendarDays } = await readSettings();
  const name = t(`name.${kind}`);
  const date = until && formatter(locale).dateTime(until, { dateStyle: "long" });
  const label = (act: string) => translator(locale, "Form")("colon", { before: name, after: act });
  return (
    <TitledCard title={name}>
      {children}
      <p>{t(`holds.${kind}`)}</p>
      {until && <NewAddress {...{ viewer, kind, locale }} />}
      <p className="mt-3 text-muted text-small">{date ? t("until", { date }) : t("noAddress")}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <PostForm
          action={makeCalendarLinkAction}
          locale={locale}
          label={label(t(until ? "renew" : "make"))}
          className=""
        >
          <input type="hidden" name="kind" value={kind} />
          <Button look={until ? "quiet" : "primary"}>{t(until ? "renew" : "make")}</Button>
        </PostForm>
        {until && (
          <PostForm
            action={endCalendarLinkAction}
            locale={locale}
            label={label(t("end"))}
            className=""
          >
            <input type="hidden" name="kind" value={kind} />
            <Button look="danger">{t("end")}</Button>
          </PostForm>
        )}
      </div>
      {until && (
        <p className="mt-3 text-muted text-small">{t("renewHint", { days: calendarDays })}</p>
      )}
    </TitledCard>
  );
}

/** The address that was just made; gone after a few minutes. */
async function NewAddress({ viewer, kind, locale }: Pick<Props, "viewer" | "kind" | "locale">) {
  const address = await newCalendarAddress(viewer, kind);
  if (!address) return null;
  const t = translator(locale, "Agenda");
  return (
    <div className="mt-4">
      <Notice tone="next">
        <label htmlFor={`address-${kind}`} className="block font-bold">
          {t("address")}
        </label>
        <input id={`address-${kind}`} readOnly value={address} className={`mt-2 ${controlClass}`} />
        <p className="mt-2">{t("shownOnce")}</p>
      </Notice>
    </div>
  );
}
