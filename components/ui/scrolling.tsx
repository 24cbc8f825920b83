import type { ReactNode } from "react";

type Props = { label: string; children: ReactNode };

/** What is wider than the page, such as a table: scrolled sideways by finger, mouse and keyboard. */
export function Scrolling({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard (WCAG 2.1.1).
    <section className="more relative mt-4 overflow-x-auto" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
