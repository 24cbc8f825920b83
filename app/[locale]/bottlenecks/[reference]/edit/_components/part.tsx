import type { ReactNode } from "react";

/** One of the three parts of the form, under the question it answers. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-8 border-line border-t pt-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
