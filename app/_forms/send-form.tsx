"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Kept, showElsewhere, watchKeeping, writeOver } from "./keep";
import { KeptLine, type KeptText, lineButton } from "./kept-line";
import type { Typed } from "./kept-typing";
import { openFoldsAround } from "./open-folds";
import { type NotSent, whenSent } from "./sending";
import { forgetTyped, type Left, putBack, watchTyping } from "./typed";

type Text = NotSent | "unsent" | "unsentOlder" | "restored" | "putBack" | "throwAway" | KeptText;
type Props = {
  texts: Record<Text, string>;
  /** What the portal kept of this form, and how it is offered. */
  kept?: { typed: Typed; text: string; older: string } | null;
  children: ReactNode;
};

/**
 * Watches the form around it. A form that did not get through stays as it is and says so at its foot, where
 * its button is; what was typed and not sent is offered when one comes back to it, and asked about when one
 * sends the form without having decided. Where the form is kept while one types, its foot says since when.
 */
export function SendForm({ texts, kept = null, children }: Props) {
  const { mark, keeping, failure, left, line, decided } = useWatching(kept);
  const onForm = (act: (form: HTMLFormElement) => void) => () => {
    const form = mark.current?.closest("form");
    if (form) act(form);
  };
  const onDecide = (decide: (form: HTMLFormElement, left: Left) => void) =>
    onForm((form) => {
      if (left) decide(form, left);
      decided();
    });
  const onThrowAway = onDecide((form, { isBack }) => {
    if (isBack) form.reset();
    forgetTyped(form);
    keeping.current?.throwAway();
  });
  const onWriteOver = onForm((form) => {
    if (line?.is === "elsewhere") writeOver(form, line.number ?? 0);
    keeping.current?.save();
  });
  const own = left?.isKept && kept;
  const offer = left && (
    <Offer
      texts={own ? { ...texts, unsent: own.text, unsentOlder: own.older } : texts}
      onPutBack={onDecide((form, { typed }) => putBack(form, typed))}
      {...{ left, onThrowAway }}
    />
  );
  const isAsked = failure?.why === "undecided";
  return (
    <>
      <span ref={mark} hidden />
      {!isAsked && offer}
      {children}
      {line && <KeptLine {...{ line, texts, onWriteOver }} onShow={onForm(showElsewhere)} />}
      {failure && (
        <Failure failure={failure} text={texts[failure.why]}>
          {isAsked && offer}
        </Failure>
      )}
    </>
  );
}

/** What becomes of the form: why it was not sent, what was left in it, and what is kept of it. */
function useWatching(kept: Props["kept"]) {
  const mark = useRef<HTMLSpanElement>(null);
  const keeping = useRef<ReturnType<typeof watchKeeping>>(null);
  const [failure, setFailure] = useState<{ why: NotSent } | null>(null);
  const [left, setLeft] = useState<Left | null>(null);
  const [line, setLine] = useState<Kept | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is offered once.
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const stopSending = whenSent(form, (why) => setFailure(why && { why }));
    const offer = (found: Left) => {
      openFoldsAround(form);
      setLeft(found);
    };
    const stopTyping = watchTyping(form, offer, kept?.typed);
    keeping.current = form.dataset.keep ? watchKeeping(form, setLine) : null;
    return () => {
      stopSending();
      stopTyping();
      keeping.current?.stop();
    };
  }, []);
  const decided = () => {
    setLeft(null);
    setFailure(null);
  };
  return { mark, keeping, failure, left, line, decided };
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
  const text = isBack ? "restored" : isOlder ? "unsentOlder" : "unsent";
  return (
    <div role="status" className="basis-full rounded-card border border-line-strong bg-surface p-4">
      <p>{texts[text]}</p>
      <div className="flex flex-wrap gap-x-6">
        {!isBack && (
          <button type="button" className={lineButton} onClick={onPutBack}>
            {texts.putBack}
          </button>
        )}
        <button type="button" className={lineButton} onClick={onThrowAway}>
          {texts.throwAway}
        </button>
      </div>
    </div>
  );
}
