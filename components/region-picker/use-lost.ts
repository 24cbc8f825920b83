"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

type Lost = {
  /** The field in which one types. */
  input: RefObject<HTMLInputElement | null>;
  typed: string;
  /** Whether what the words can mean is still to come. */
  isLooking: boolean;
  /** Chooses what the words mean, where they mean one thing, and tells whether they do. */
  settle: () => boolean;
};

/**
 * Sees to words that were typed and not chosen when the form is sent: they tick no box, and would be lost without
 * a word. What they mean is chosen when that is one thing; else the form stays, and the field says what to do.
 * Gives the words that it complains of.
 */
export function useLost({ input, typed, isLooking, settle }: Lost): string | null {
  const [lost, setLost] = useState<string | null>(null);
  const waiting = useRef<{ button: HTMLElement | null } | null>(null);
  const words = typed.trim();
  const onSubmit = useEffectEvent((event: SubmitEvent) => {
    if (words === "" || event.target !== input.current?.form) return;
    if (!isLooking && settle()) return;
    event.preventDefault();
    event.stopPropagation();
    if (isLooking) {
      waiting.current = { button: event.submitter };
      return;
    }
    setLost(words);
    input.current?.focus();
  });

  useEffect(() => {
    // Before the form itself hears of it, and sends.
    document.addEventListener("submit", onSubmit, { capture: true });
    return () => document.removeEventListener("submit", onSubmit, { capture: true });
  }, []);

  useEffect(() => {
    if (isLooking || !waiting.current) return;
    const { button } = waiting.current;
    waiting.current = null;
    input.current?.form?.requestSubmit(button);
  }, [isLooking, input]);
  return lost === words ? lost : null;
}
