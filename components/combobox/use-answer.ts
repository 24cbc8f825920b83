"use client";

import { useEffect, useState } from "react";

const pause = 200;
const fewest = 2;

type Asked<A> = {
  /** What the portal answered to what is typed; nothing while that is still to come. */
  answer: A;
  /** Whether the answer to what is typed is still to come. */
  isLooking: boolean;
  ask: (typed: string) => void;
};

/** What fits what is typed, asked of the portal, which knows more than a page should carry. */
export function useAnswer<A>(address: string, nothing: A): Asked<A> {
  const [known, setKnown] = useState({ to: "", answer: nothing });
  const [query, ask] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing is the same nothing each time.
  useEffect(() => {
    if (query.length < fewest) return;
    const asked = new AbortController();
    const ask = async () => {
      const init = { signal: asked.signal };
      const response = await fetch(withQuery(address, query), init);
      setKnown({ to: query, answer: response.ok ? await response.json() : nothing });
    };
    // Whoever is not answered can still send what they typed.
    const failed = () => asked.signal.aborted || setKnown({ to: query, answer: nothing });
    const waiting = setTimeout(() => ask().catch(failed), pause);
    return () => {
      clearTimeout(waiting);
      asked.abort();
    };
  }, [address, query]);

  const isAsked = query.length >= fewest;
  const isAnswered = known.to === query;
  return {
    answer: isAsked && isAnswered ? known.answer : nothing,
    ...{ isLooking: isAsked && !isAnswered, ask },
  };
}

/** The address at which the portal is asked this; it may ask for something already. */
export const withQuery = (address: string, q: string): string =>
  `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ q })}`;
