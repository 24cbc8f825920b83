import type { LinkedRecord } from "./linked-record";

/** A record in a line of a field: its number, its title, and where it stands. */
export const RecordWords = ({ reference, title, lang, state, practice }: LinkedRecord) => (
  <span className="wrap-anywhere min-w-0">
    <span className="mr-1 whitespace-nowrap text-label text-muted tabular-nums">{reference}</span>{" "}
    <span lang={lang || undefined}>{title}</span>
    {state && <span className="whitespace-nowrap text-muted text-small"> · {state}</span>}
    {practice && " "}
    {practice && <span className="practice ml-1">{practice}</span>}
  </span>
);

export const recordLineClass = "flex min-h-11 items-center gap-3 py-1";
export const recordBoxClass = "size-5 flex-none accent-water";
