"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { openFoldsAround } from "./open-folds";
import { type NotSent, whenSent } from "./sending";
import { forgetTyped, type Left, putBack, watchTyping } from "./typed";

type Text = NotSent | "unsent" | "unsentOlder" | "restored" | "putBack" | "throwAway";
type Props = { texts: Record<Text, string>; children: ReactNode };

/**
 * Watches the form around it. A form that did not get through stays as it is and says so at its foot, where
 * its button is; what was typed and not sent is offered when one comes back to it, and asked about when one
 * sends the form without having decided.
 */
export function SendForm({ texts, children }: Props) {
  const mark = useRef<HTMLSpanElement>(null);
  const [failure, setFailure] = useState<{ why: NotSent } | null>(null);
  const [left, setLeft] = useState<Left | null>(null);

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const stopSending = whenSent(form, (why) => setFailure(why && { why }));
    const stopTyping = watchTyping(form, (found) => {
      openFoldsAround(form);
      setLeft(found);
    });
    return () => {
      stopSending();
      stopTyping();
    };
  }, []);

  const onDecide = (decide: (form: HTMLFormElement, left: Left) => void) => () => {
    const form = mark.current?.closest("form");
    if (form && left) decide(form, left);
    setLeft(null);
    setFailure(null);
  };
  const offer = left && (
    <Offer
      texts={texts}
      left={left}
      onPutBack={onDecide((form, { typed }) => putBack(form, typed))}
      onThrowAway={onDecide((form, { isBack }) => {
        if (isBack) form.reset();
        forgetTyped(form);
      })}
    />
  );
  const isAsked = failure?.why === "undecided";
  return (
    <>
      <span ref={mark} hidden />
      {!isAsked && offer}
      {children}
      {failure && (
        <Failure failure={failure} text={texts[failure.why]}>
          {isAsked && offer}
        </Failure>
      )}
    </>
  );
}

type FailureProps = { failure: { why: NotSent }; text: string; children: ReactNode };

/** Why the form was not sent; takes the focus, so that it comes into sight however long the form is, and gives it back. */
function Failure({ failure, text, children }: FailureProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure takes the focus anew.
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, [failure]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="grid basis-full gap-3 rounded-card border-2 border-bad bg-bad-tint p-4"
    >
      <p>{text}</p>
      {children}
    </div>
  );
}

type OfferProps = Pick<Props, "texts"> & {
  left: Left;
  onPutBack: () => void;
  onThrowAway: () => void;
};

function Offer({ texts, left: { isBack, isOlder }, onPutBack, onThrowAway }: OfferProps) {
  const button = "min-h-11 font-semibold text-water underline underline-offset-4";
  const text = isBack ? "restored" : isOlder ? "unsentOlder" : "unsent";
  return (
    <div role="status" className="basis-full rounded-card border border-line-strong bg-surface p-4">
      <p>{texts[text]}</p>
      <div className="flex flex-wrap gap-x-6">
        {!isBack && (
          <button type="button" className={button} onClick={onPutBack}>
            {texts.putBack}
          </button>
        )}
        <button type="button" className={button} onClick={onThrowAway}>
          {texts.throwAway}
        </button>
      </div>
    </div>
  );
}
