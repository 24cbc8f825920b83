"use client";

import { useLayoutEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { PaletteChips } from "./palette-chips";
import { PaletteFoot } from "./palette-foot";
import { PaletteList } from "./palette-list";
import type { PaletteProps } from "./palette-texts";
import { usePalette } from "./use-palette";

type Props = PaletteProps & {
  /** Takes over what was typed until it opened. */
  take: () => string;
  onClose: () => void;
};

/** One field that finds and does: over the page, by keyboard and by hand. */
export function Palette({ find, page, texts, take, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const palette = usePalette({ find, page });
  const { typed, groups, current, chips, plain, note } = palette;
  // Before the next key: what is typed after this stands in its own field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    palette.type(take());
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-label={texts.title}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
      className="palette"
    >
      <form action={page} className="palette-field">
        <Icon name="search" size={22} />
        <PaletteChips {...{ chips, texts }} onRemove={palette.takeAway} />
        <input
          type="text"
          name="q"
          role="combobox"
          aria-label={texts.label}
          aria-expanded={groups.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={current}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          placeholder={texts.hint}
          value={typed}
          onChange={({ target }) => palette.type(target.value)}
          onKeyDown={palette.onKeyDown}
          ref={palette.input}
        />
        {plain.map((id) => (
          <input key={id} type="hidden" name="plain" value={id} />
        ))}
        <button type="button" onClick={() => dialog.current?.close()}>
          <span className="sr-only">{texts.close}</span>
          <kbd className="max-md:hidden">Esc</kbd>
          <span className="md:hidden">
            <Icon name="close" size={22} />
          </span>
        </button>
      </form>
      {palette.hasFailed && <p className="px-4.5 py-4">{texts.failed}</p>}
      {note && <p className="px-4.5 pt-4">{note}</p>}
      <PaletteList {...{ groups, current }} label={texts.results} onWrite={palette.type} />
      <PaletteFoot texts={texts} found={palette.found} />
      <p role="status" className="sr-only">
        {palette.hasFailed ? texts.failed : note || palette.found}
      </p>
    </dialog>
  );
}
