import type { ReactNode } from "react";

/** One part of the form, under its own question. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-6 border-line border-t pt-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
