import type { BoxOption } from "./region-boxes";

type Props = {
  chips: readonly BoxOption[];
  label: string;
  /** As in "Remove {name}". */
  remove: string;
  onRemove: (chip: BoxOption) => void;
};

/** What is chosen, each with a button that takes it away. */
export function RegionChips({ chips, label, remove, onRemove }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={label} className="contents">
      {chips.map((chip) => (
        <li
          key={chip.id}
          className="flex items-center rounded-control border border-line-strong bg-paper pl-2.5 text-small"
        >
          <span lang={chip.lang || undefined} translate="no">
            {chip.text}
          </span>
          <button
            type="button"
            aria-label={remove.replace("{name}", chip.text)}
            onClick={() => onRemove(chip)}
            className="min-h-9 min-w-9 hover:text-bad"
          >
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
