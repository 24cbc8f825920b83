"use client";

import { useEffect, useRef, useState } from "react";
import { type Sent, whenSent } from "./sending";
import { forgetTyped, putBack, type Typed, watchTyping } from "./typed";

type Props = {
  texts: Record<"notSent" | "tooLarge" | "unsent" | "restored" | "putBack" | "throwAway", string>;
};

/**
 * Watches the form it stands in. A form that did not get through stays as it is and says so; what was
 * typed and not sent is offered when one comes back to it.
 */
export function SendForm({ texts }: Props) {
  const mark = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Exclude<Sent, "sent"> | null>(null);
  const [offer, setOffer] = useState<{ typed: Typed; isBack: boolean } | null>(null);
  const form = () => mark.current?.closest("form");

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const stopSending = whenSent(form, setFailure);
    const stopTyping = watchTyping(form, setOffer);
    return () => {
      stopSending();
      stopTyping();
    };
  }, []);

  const onPutBack = () => {
    const here = form();
    if (here && offer) putBack(here, offer.typed);
    setOffer(null);
  };
  const onThrowAway = () => {
    const here = form();
    if (offer?.isBack) here?.reset();
    if (here) forgetTyped(here);
    setOffer(null);
  };
  const button = "min-h-11 font-semibold text-water underline underline-offset-4";
  return (
    <div ref={mark} className={failure || offer ? "grid gap-3" : "sr-only"}>
      <p role="alert" className={failure ? "rounded-card border-2 border-bad bg-bad-tint p-4" : ""}>
        {failure && texts[failure]}
      </p>
      {offer && (
        <div role="status" className="rounded-card border border-line-strong bg-surface p-4">
          <p>{offer.isBack ? texts.restored : texts.unsent}</p>
          <div className="flex flex-wrap gap-x-6">
            {!offer.isBack && (
              <button type="button" className={button} onClick={onPutBack}>
                {texts.putBack}
              </button>
            )}
            <button type="button" className={button} onClick={onThrowAway}>
              {texts.throwAway}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
