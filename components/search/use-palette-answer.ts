"use client";

import { useEffect, useState } from "react";
import type { PaletteAnswer } from "./shown";

const pause = 150;
/** A longer address is not told: what passes it on may refuse it. */
const longest = 1500;

type Answered = { answer: PaletteAnswer | null; hasFailed: boolean };

/** What the portal answers to what is typed, the last answer until the next one comes; an older question is dropped. */
export function usePaletteAnswer(find: string, typed: string, plain: readonly string[]): Answered {
  const [answered, setAnswered] = useState<Answered>({ answer: null, hasFailed: false });
  useEffect(() => {
    const asked = new AbortController();
    const { signal } = asked;
    const ask = async () => {
      const response = await fetch(`${find}?${questionOf(typed, plain)}`, { signal });
      if (!response.ok) throw new Error(`${find} answered ${response.status}`);
      setAnswered({ answer: await response.json(), hasFailed: false });
    };
    // Nothing older stays: it would be taken for the answer.
    const failed = () => signal.aborted || setAnswered({ answer: null, hasFailed: true });
    const waiting = setTimeout(() => ask().catch(failed), typed === "" ? 0 : pause);
    return () => {
      clearTimeout(waiting);
      asked.abort();
    };
  }, [find, typed, plain]);
  return answered;
}

function questionOf(typed: string, plain: readonly string[]): URLSearchParams {
  const here = location.pathname + location.search;
  const question = new URLSearchParams({ q: typed });
  if (here.length <= longest) question.set("at", here);
  for (const id of plain) question.append("plain", id);
  return question;
}
