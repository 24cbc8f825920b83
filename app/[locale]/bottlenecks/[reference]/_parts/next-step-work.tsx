import type { ReactNode } from "react";
import { finishAction } from "@/app/_bottleneck/finish-actions";
import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { Words } from "@/components/ui/words";
import { findJustDone } from "@/data/bottleneck/just-done";
import type { BottleneckView } from "@/data/bottleneck/page";
import { findViewer } from "@/data/viewer";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AgreeForm } from "./agree-form";
import { moveAction, reopenAction, replyAction } from "./next-step-actions";
import { StepOf } from "./step-of";

type Props = {
  bottleneck: BottleneckView;
  form: FormState;
  locale: Locale;
  /** Whether the form of another step is asked for, which a page without it does not carry. */
  asks: boolean;
  /** The organisation that the form names at first, where none is agreed. */
  whom?: string;
};

/** What this official can do with the next step: say that it is done, put it off, reply, agree on another. */
export async function NextStepWork(props: Props) {
  const { bottleneck, form, locale, asks } = props;
  const t = translator(locale, "NextStep");
  const { openStep, may } = bottleneck;
  const viewer = await findViewer();
  const done = asks && !openStep && viewer && (await findJustDone(viewer, bottleneck.reference));
  const isTyped = form.values.nextStep !== undefined;
  const isAgreed = may.plan && (asks || isTyped);
  const here = path(locale, `/bottlenecks/${bottleneck.reference}`);
  const agree = (
    <ButtonLink look={openStep ? "quiet" : "primary"} href={`${here}?ask=step#next-step`}>
      {t(openStep ? "other" : "agree")}
    </ButtonLink>
  );
  return (
    <div className="no-print mt-4 grid gap-3">
      {openStep && !may.plan && <p className="text-muted text-small">{t("askedOfYou")}</p>}
      {openStep && <Answers {...props}>{may.plan && !isAgreed && agree}</Answers>}
      {!openStep && may.plan && !isAgreed && <p>{agree}</p>}
      {done && <JustDone {...{ done, bottleneck, locale }} />}
      {isAgreed && (
        <AgreeForm
          {...{ bottleneck, form, locale }}
          whom={props.whom ?? ""}
          asksOutcome={Boolean(done)}
        />
      )}
    </div>
  );
}

type DoneProps = Pick<Props, "bottleneck" | "locale"> & {
  done: NonNullable<Awaited<ReturnType<typeof findJustDone>>>;
};

/** What was done some minutes ago, and the way back. */
function JustDone({ done: { what, language }, bottleneck, locale }: DoneProps) {
  const t = translator(locale, "NextStep");
  const phrase = { text: what, language: language ?? bottleneck.originalLanguage };
  return (
    <PostForm
      action={reopenAction}
      locale={locale}
      label={t("reopen")}
      className="flex flex-wrap items-center gap-3"
    >
      <StepOf bottleneck={bottleneck} />
      <p>{t.rich("justDone", { what: () => <Words phrase={phrase} locale={locale} /> })}</p>
      <Button look="quiet">{t("reopen")}</Button>
    </PostForm>
  );
}

/** The answers of whoever is asked, each a form of its own. */
function Answers({ bottleneck, form, locale, children }: Props & { children: ReactNode }) {
  const t = translator(locale, "NextStep");
  const of = <StepOf {...{ bottleneck }} />;
  const hasReply = fieldValue(form, "reply") !== "";
  // Whoever is only asked comes to answer: "done" stands open for them.
  const isOtherTyped = form.values.dueOn !== undefined || hasReply;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {bottleneck.may.plan ? (
        <PostForm action={finishAction} locale={locale} label={t("done")} className="">
          {of}
          <Button>{t("done")}</Button>
        </PostForm>
      ) : (
        <Opening title={t("doneWith")} isOpen={!isOtherTyped} isMain>
          <PostForm action={finishAction} locale={locale} label={t("doneWith")} className={fields}>
            {of}
            <TextArea
              {...{ form, name: "answer", label: t("outcome"), hint: t("answerHint"), rows: 3 }}
            />
            <div>
              <Button>{t("doneWith")}</Button>
            </div>
          </PostForm>
        </Opening>
      )}
      <Opening title={t("otherDate")} isOpen={form.values.dueOn !== undefined}>
        <PostForm action={moveAction} locale={locale} label={t("otherDate")} className={fields}>
          {of}
          <TextField {...{ form, name: "dueOn", label: t("newDate"), type: "date" }} />
          <div>
            <Button>{t("saveDate")}</Button>
          </div>
        </PostForm>
      </Opening>
      <Opening title={t("reply")} isOpen={hasReply}>
        <PostForm action={replyAction} locale={locale} label={t("reply")} className={fields}>
          {of}
          <TextArea
            {...{ form, name: "reply", label: t("replyLabel"), hint: t("replyHint"), rows: 3 }}
          />
          <div>
            <Button>{t("sendReply")}</Button>
          </div>
        </PostForm>
      </Opening>
      {children}
    </div>
  );
}

const fields = "grid max-w-measure gap-4 rounded-card border border-line bg-surface p-4";

type OpeningProps = { title: string; isOpen: boolean; isMain?: boolean; children: ReactNode };

/** A button that opens what it asks in its place, also without scripts. */
function Opening({ title, isOpen, isMain = false, children }: OpeningProps) {
  const look = isMain
    ? "bg-water text-on-water hover:bg-water-deep"
    : "border border-water text-water-deep hover:bg-water-tint";
  return (
    <details name="next-step" open={isOpen} className="open:w-full">
      <summary className={`button list-none ${look}`}>{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
