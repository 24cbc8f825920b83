"use client";

import { useEffect, useState } from "react";
import type { SimilarAnswer, SimilarEntry } from "@/app/_bottleneck/similar-entries";
import { Notice } from "@/components/ui/notice";
import { SimilarList } from "./similar-list";

type Props = {
  /** The id of the field that is typed in. */
  field: string;
  address: string;
  first: readonly SimilarEntry[];
  title: string;
  text: string;
  /** Said instead when nobody is signed in any more. */
  signedOut: string;
};

const pause = 350;

/** Looks for bottlenecks that exist already while the title is typed. Says how many, politely. */
export function SimilarWhileTyping({ field, address, first, title, text, signedOut }: Props) {
  const [{ similar, found }, setAnswer] = useState<SimilarAnswer>({ similar: first, found: "" });
  const [isSignedOut, setIsSignedOut] = useState(false);

  useEffect(() => {
    const input = document.getElementById(field);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const ask = async (typed: string) => {
      asked.abort();
      asked = new AbortController();
      const query = new URLSearchParams({ title: typed });
      // What cannot be looked up now is shown on the next step all the same.
      const answer = await fetch(`${address}?${query}`, { signal: asked.signal }).catch(() => null);
      if (answer) setIsSignedOut(answer.status === 401);
      if (answer?.ok) setAnswer(await answer.json());
    };
    const onInput = ({ target }: Event) => {
      clearTimeout(waiting);
      if (target instanceof HTMLInputElement) waiting = setTimeout(ask, pause, target.value);
    };
    input?.addEventListener("input", onInput);
    return () => {
      clearTimeout(waiting);
      asked.abort();
      input?.removeEventListener("input", onInput);
    };
  }, [field, address]);

  return (
    <>
      <p role="status" className="sr-only">
        {found}
      </p>
      <div role="status">{isSignedOut && <Notice tone="info">{signedOut}</Notice>}</div>
      <SimilarList similar={similar} title={title} text={text} />
    </>
  );
}
