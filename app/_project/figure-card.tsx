import type { ReactNode } from "react";

type Props = {
  term: string;
  figure: string;
  /** What the figure is made of. */
  note?: string | null;
  children?: ReactNode;
};

/** One figure in a row of them, inside a list of terms. */
export function FigureCard({ term, figure, note, children }: Props) {
  return (
    <div className="rounded-card border border-line bg-surface px-5 py-4">
      <dt className="text-muted text-small">{term}</dt>
      <dd>
        <span className="block font-semibold font-serif text-section tabular-nums">{figure}</span>
        {children}
        {note && <span className="block text-muted text-small">{note}</span>}
      </dd>
    </div>
  );
}
