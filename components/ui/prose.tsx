import type { ReactNode } from "react";

/** A part of a page that is read rather than used: a heading and text of readable width. */
export function Prose({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 grid max-w-measure gap-3">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
