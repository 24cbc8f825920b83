import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { Words } from "@/components/ui/words";
import { findJustDone } from "@/data/bottleneck/just-done";
import type { BottleneckView } from "@/data/bottleneck/page";
import { findViewer } from "@/data/viewer";
import { isAskedOf } from "@/domain/whose";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AgreeForm } from "./agree-form";
import { Answers } from "./answers";
import { reopenAction } from "./next-step-actions";
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
  const { nextStepById } = bottleneck;
  const nextStepOfficialId = openStep?.official?.id ?? null;
  const isAsked = viewer !== null && isAskedOf(viewer, { nextStepById, nextStepOfficialId });
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
      {openStep && (
        <Answers {...{ bottleneck, form, locale, isAsked }}>
          {may.plan && !isAgreed && agree}
        </Answers>
      )}
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
