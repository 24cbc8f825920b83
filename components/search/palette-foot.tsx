import type { PaletteTexts } from "./palette-texts";

/** The keys of the palette and how many were found; a phone has no keys. */
export function PaletteFoot({ texts, found }: { texts: PaletteTexts; found: string }) {
  const keys = [
    [["↑", "↓"], texts.choose],
    [[texts.enter], texts.open],
    [[texts.control, texts.enter], texts.newTab],
  ] as const;
  return (
    <div className="flex flex-none items-center gap-4.5 border-line border-t bg-paper px-4.5 py-2 text-label text-muted max-md:hidden">
      {keys.map(([signs, does]) => (
        <span key={does} className="flex items-center gap-1.5">
          {signs.map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
          {does}
        </span>
      ))}
      <span aria-hidden="true" className="ml-auto tabular-nums">
        {found}
      </span>
    </div>
  );
}
