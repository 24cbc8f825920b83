import { useEffect } from "react";
import { LineWords, lineLayout } from "./line";
import type { OptionGroup, PaletteOption } from "./palette-options";

type Props = {
  label: string;
  groups: readonly OptionGroup[];
  /** The id of the option that the arrow keys are at. */
  current: string | undefined;
  onWrite: (text: string) => void;
};

/** What can be chosen, by group. The focus stays in the field. */
export function PaletteList({ label, groups, current, onWrite }: Props) {
  useEffect(() => {
    if (current) document.getElementById(current)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div id="palette-list" role="listbox" tabIndex={-1} aria-label={label} className="palette-list">
      {groups.map(({ name, title, count, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no group of fields
        <div key={name} role="group" aria-label={`${title} ${count}`.trim()} className="relative">
          <div
            aria-hidden="true"
            className="px-4.5 pt-2.5 pb-1 font-semibold text-label text-muted tabular-nums"
          >
            {title} {count}
          </div>
          {options.map((option) => (
            <Option
              key={option.id}
              option={option}
              isCurrent={option.id === current}
              onWrite={onWrite}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type OptionProps = Pick<Props, "onWrite"> & { option: PaletteOption; isCurrent: boolean };

function Option({ option: { id, line, list }, isCurrent, onWrite }: OptionProps) {
  const shared = { id, role: "option", tabIndex: -1, "aria-selected": isCurrent } as const;
  if (list)
    return (
      <a {...shared} href={list.href} className="palette-all">
        {list.text}
      </a>
    );
  const look = `${lineLayout} palette-line`;
  if (line.href)
    return (
      <a {...shared} href={line.href} className={look}>
        <LineWords line={line} />
      </a>
    );
  return (
    <button {...shared} type="button" className={look} onClick={() => onWrite(line.writes ?? "")}>
      <LineWords line={line} />
    </button>
  );
}
