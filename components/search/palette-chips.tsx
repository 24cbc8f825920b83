import { Icon } from "@/components/ui/icon";
import type { PaletteTexts } from "./palette-texts";
import type { ShownChip } from "./shown";

type Props = { chips: readonly ShownChip[]; texts: PaletteTexts; onRemove: (id: string) => void };

/** What was recognised in the words; each can be taken away. */
export function PaletteChips({ chips, texts, onRemove }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={texts.chips} className="flex flex-none flex-wrap gap-1.5">
      {chips.map(({ id, text, lang }) => (
        <li key={id}>
          <button
            type="button"
            aria-label={texts.remove.replace("{name}", text)}
            onClick={() => onRemove(id)}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-water bg-water-tint px-2 text-small text-water-deep max-md:min-h-11"
          >
            <span lang={lang}>{text}</span>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
