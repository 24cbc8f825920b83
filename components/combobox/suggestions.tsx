import { useEffect } from "react";
import type { Option } from "./option";

type Props<O> = {
  name: string;
  label: string;
  found: readonly O[];
  /** The place of the option that the arrow keys are at, or -1. */
  at: number;
  /** What is said above them, as that nothing fits. */
  note?: string | null;
  onChoose: (option: O) => void;
};

/** What fits what is typed. The focus stays in the field. */
export function Suggestions<O extends Option>({
  name,
  label,
  found,
  at,
  note,
  onChoose,
}: Props<O>) {
  const current = found[at] && `${name}-suggestion-${at}`;
  useEffect(() => {
    if (current) document.getElementById(current)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div
      hidden={found.length === 0 && !note}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-control border border-line-strong bg-surface py-1 shadow-lg"
    >
      {note && <p className="px-3.5 py-2 text-muted text-small">{note}</p>}
      <div
        id={`${name}-suggestions`}
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        hidden={found.length === 0}
      >
        {found.map((option, index) => (
          <div
            key={option.id}
            id={`${name}-suggestion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(option);
            }}
            className="flex min-h-11 cursor-pointer flex-wrap content-center items-center gap-x-1 px-3.5 py-1 hover:bg-water-tint aria-selected:bg-water-tint aria-selected:outline-2 aria-selected:outline-ink aria-selected:-outline-offset-2"
          >
            <span lang={option.lang || undefined} translate="no">
              {option.text}
            </span>
            <span className="text-muted text-small">{option.span}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
