"use client";

import { useEffect, useRef, useState } from "react";
import type { SimilarAnswer, SimilarEntry } from "@/app/_bottleneck/similar-entries";
import { Notice } from "@/components/ui/notice";
import { SimilarList, type SimilarTexts } from "./similar-list";

type Props = {
  address: string;
  /** The fields by which cases are compared, and the draft, which knows the fields of other steps. */
  fields: readonly string[];
  first: readonly SimilarEntry[];
  texts: SimilarTexts & { signedOut: string };
};

const pause = 350;
/** So many signs of a field are looked at: an address bears no more of a long text. */
const mostSigns = 800;

/** Looks for bottlenecks that exist already while the form around it is filled in. Says how many, politely. */
export function SimilarWhileTyping({ address, fields, first, texts }: Props) {
  const mark = useRef<HTMLParagraphElement>(null);
  const [{ similar, found }, setAnswer] = useState<SimilarAnswer>({ similar: first, found: "" });
  const [isSignedOut, setIsSignedOut] = useState(false);
  const names = fields.join(" ");

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    let before = `${queryOf(form, names)}`;
    const ask = async () => {
      const query = `${queryOf(form, names)}`;
      if (query === before) return;
      before = query;
      asked.abort();
      asked = new AbortController();
      // What cannot be looked up now is shown on the next step all the same.
      const answer = await fetch(`${address}?${query}`, { signal: asked.signal }).catch(() => null);
      if (answer) setIsSignedOut(answer.status === 401);
      if (answer?.ok) setAnswer(await answer.json());
    };
    const onInput = () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, pause);
    };
    form.addEventListener("input", onInput);
    form.addEventListener("change", onInput);
    return () => {
      clearTimeout(waiting);
      asked.abort();
      form.removeEventListener("input", onInput);
      form.removeEventListener("change", onInput);
    };
  }, [names, address]);

  return (
    <>
      <p ref={mark} role="status" className="sr-only">
        {found}
      </p>
      <div role="status">{isSignedOut && <Notice tone="info">{texts.signedOut}</Notice>}</div>
      <SimilarList similar={similar} texts={texts} />
    </>
  );
}

/** What is typed in these fields of a form. */
function queryOf(form: HTMLFormElement, names: string): URLSearchParams {
  const known = names.split(" ");
  const typed = [...new FormData(form)].flatMap(([name, value]) =>
    known.includes(name) && typeof value === "string" && value !== ""
      ? [[name, [...value].slice(0, mostSigns).join("")]]
      : [],
  );
  return new URLSearchParams(typed);
}
