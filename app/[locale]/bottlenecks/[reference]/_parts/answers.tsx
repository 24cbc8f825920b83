import type { ReactNode } from "react";
import { finishAction } from "@/app/_bottleneck/finish-actions";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { moveAction, replyAction } from "./next-step-actions";
import { StepOf } from "./step-of";

type Props = {
  bottleneck: BottleneckView;
  form: FormState;
  locale: Locale;
  /** Whether the step asks this official, or their organisation and nobody by name. */
  isAsked: boolean;
  /** What stands beside them. */
  children: ReactNode;
};

/**
 * The answers of whoever is asked, each a form of its own. Whoever is asked comes to answer, and finds a form open: to
 * reply beside the button “done”, or, who may do nothing else, to say that it is done and what came of it.
 */
export function Answers({ bottleneck, form, locale, isAsked, children }: Props) {
  const t = translator(locale, "NextStep");
  const field = translator(locale, "Field");
  const of = <StepOf {...{ bottleneck }} />;
  const sent = sentOf(form);
  return (
    <div className="flex flex-wrap items-start gap-3">
      {bottleneck.may.plan ? (
        <PostForm action={finishAction} locale={locale} label={t("done")} className="">
          {of}
          <Button>{t("done")}</Button>
        </PostForm>
      ) : (
        <Opening title={t("doneWith")} isOpen={sent === null || sent === "answer"} isMain>
          <PostForm action={finishAction} locale={locale} label={t("doneWith")} className={fields}>
            {of}
            <TextArea
              {...{ form, name: "answer", label: field("answer"), hint: t("answerHint"), rows: 3 }}
            />
            <div>
              <Button>{t("doneWith")}</Button>
            </div>
          </PostForm>
        </Opening>
      )}
      <Opening title={t("otherDate")} isOpen={sent === "dueOn"}>
        <PostForm action={moveAction} locale={locale} label={t("otherDate")} className={fields}>
          {of}
          <TextField {...{ form, name: "dueOn", label: field("dueOn"), type: "date" }} />
          <div>
            <Button>{t("saveDate")}</Button>
          </div>
        </PostForm>
      </Opening>
      <Opening
        title={t("reply")}
        isOpen={sent === "reply" || (sent === null && bottleneck.may.plan && isAsked)}
      >
        <PostForm action={replyAction} locale={locale} label={t("reply")} className={fields}>
          {of}
          <TextArea
            {...{ form, name: "reply", label: field("reply"), hint: t("replyHint"), rows: 3 }}
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

/** Which of the forms came back, with something in it or with something wrong: the one that is open then. */
const sentOf = (form: FormState) =>
  (["reply", "dueOn", "answer"] as const).find(
    (name) => form.problems[name] !== undefined || fieldValue(form, name) !== "",
  ) ?? null;

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
