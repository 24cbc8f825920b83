"use client";

import { useEffect, useState } from "react";
import type { PlaceAnswer } from "./place-answer";
import type { BoxOption } from "./region-boxes";

const pause = 200;
const fewest = 2;

type Places = {
  found: readonly BoxOption[];
  /** Whether the answer to what is typed is still to come. */
  isLooking: boolean;
  ask: (typed: string) => void;
};

/** The places that fit what is typed: asked of the portal, which knows more of them than a page should carry. */
export function usePlaces(address: string): Places {
  const [answer, setAnswer] = useState<{ to: string; found: BoxOption[] }>({ to: "", found: [] });
  const [query, ask] = useState("");

  useEffect(() => {
    if (query.length < fewest) return;
    const asked = new AbortController();
    const ask = async () => {
      const init = { signal: asked.signal };
      const response = await fetch(`${address}?${new URLSearchParams({ q: query })}`, init);
      const places: PlaceAnswer = response.ok ? await response.json() : [];
      setAnswer({ to: query, found: places.map(optionOf) });
    };
    // Whoever is not answered still has the regions of the list.
    const failed = () => asked.signal.aborted || setAnswer({ to: query, found: [] });
    const waiting = setTimeout(() => ask().catch(failed), pause);
    return () => {
      clearTimeout(waiting);
      asked.abort();
    };
  }, [address, query]);

  const isAsked = query.length >= fewest;
  const isAnswered = answer.to === query;
  const found = isAsked && isAnswered ? answer.found : [];
  return { found, isLooking: isAsked && !isAnswered, ask };
}

const optionOf = ({ id, text, kind, regions, isExact }: PlaceAnswer[number]): BoxOption => ({
  ...{ id: `place-${id}`, text, lang: "", span: `· ${kind}`, searched: "" },
  ...{ members: regions, isEuregio: false, isExact },
});
