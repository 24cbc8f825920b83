"use client";

import { useParams, usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { errorTexts } from "@/i18n/error-texts";

/** A page that went wrong: an id to pass on, and nothing of what went wrong. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const { locale } = useParams<{ locale: string }>();
  const here = usePathname();
  const text = errorTexts(locale);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <div className="mx-auto grid max-w-measure gap-6 px-6 py-16">
      <title>{`${text.title} · Grenswerk`}</title>
      <h1 ref={title} tabIndex={-1}>
        {text.title}
      </h1>
      <p>{text.text}</p>
      {error.digest && (
        <p>
          {text.recorded} <code className="font-semibold">{error.digest}</code>
        </p>
      )}
      <p>
        <a href={here}>{text.again}</a>
      </p>
    </div>
  );
}
