"use client";

import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Suggestions } from "@/components/combobox/suggestions";
import { useSuggestions } from "@/components/combobox/use-suggestions";
import { matching } from "@/domain/matching";
import { type BoxOption, chipsOf, onlyMeaning, withPlaces } from "./region-boxes";
import { RegionChips } from "./region-chips";
import { useLost } from "./use-lost";
import { usePlaces } from "./use-places";
import { useRegions } from "./use-regions";

/** What the field says. "{name}" and "{count}" stand for what it is about. */
type ComboboxTexts = {
  field: string;
  placeholder: string;
  suggestions: string;
  chosen: string;
  none: string;
  remove: string;
  added: string;
  removed: string;
  found: string;
  lost: string;
};

type Props = {
  name: string;
  texts: ComboboxTexts;
  /** Where the portal is asked for places. */
  places: string;
  /** Whether a cooperation region is not said for its members, also where all are chosen. */
  namesEach: boolean;
};

/** What is typed, found, chosen and told to whoever does not see it. */
function useCombobox({ name, texts, places, namesEach }: Props) {
  const { options, chosen, choose } = useRegions(name);
  const asked = usePlaces(places);
  const left = options.filter(({ members }) => !members.every((id) => chosen.includes(id)));
  // Who types what is chosen already finds it all the same.
  const find = (all: readonly BoxOption[], typed: string) =>
    typed === "" ? matching(left, "") : withPlaces(all, typed, asked.found);
  const suggestions = useSuggestions(options, { find, meant: onlyMeaning });
  const { typed, found, clear, press } = suggestions;
  const isNothing = typed.trim() !== "" && !asked.isLooking && find(options, typed).length === 0;
  const [done, setDone] = useState("");

  const chips = chipsOf(options, chosen, namesEach);
  const change = (option: BoxOption, on: boolean) => {
    choose(option, on);
    setDone((on ? texts.added : texts.removed).replace("{name}", option.text));
    clear();
    document.getElementById(`${name}-field`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = chips.at(-1);
    if (press(event, (option) => change(option, true))) event.preventDefault();
    else if (event.key === "Backspace" && typed === "" && last) change(last, false);
  };
  const input = useRef<HTMLInputElement>(null);
  const settle = () => {
    const meant = onlyMeaning(find(options, typed), typed);
    if (meant) choose(meant, true);
    if (meant) clear();
    return meant !== null;
  };
  const lost = useLost({ input, typed, isLooking: asked.isLooking, settle });
  const counted = found.length ? texts.found.replace("{count}", String(found.length)) : "";
  const told = typed === "" ? done : isNothing ? texts.none : counted;
  const type = (text: string) => {
    asked.ask(text.trim());
    suggestions.type(text);
  };
  return { ...suggestions, input, lost, type, isNothing, options, chips, change, onKeyDown, told };
}

/** A field to type in that ticks the boxes of the list; it is there only when its script runs. */
export function RegionCombobox({
  children,
  ...props
}: Props & {
  /** What stands in its place until then. */
  children: ReactNode;
}) {
  const { name, texts } = props;
  const box = useCombobox(props);
  const { options, chips, found, at, typed, change } = box;
  if (options.length === 0) return children;
  return (
    <div className="relative">
      <div className="flex min-h-11 flex-wrap items-center gap-2 rounded-control border border-field bg-surface p-2 focus-within:outline-2 focus-within:outline-ink focus-within:outline-offset-1 focus-within:ring-5 focus-within:ring-focus">
        <RegionChips
          chips={chips}
          label={texts.chosen}
          remove={texts.remove}
          onRemove={(chip) => change(chip, false)}
        />
        <input
          ref={box.input}
          id={`${name}-field`}
          type="text"
          role="combobox"
          aria-label={texts.field}
          aria-expanded={found.length > 0}
          aria-controls={`${name}-suggestions`}
          aria-autocomplete="list"
          aria-invalid={box.lost !== null || undefined}
          aria-describedby={box.lost !== null ? `${name}-lost` : undefined}
          aria-activedescendant={found[at] ? `${name}-suggestion-${at}` : undefined}
          autoComplete="off"
          placeholder={texts.placeholder}
          value={typed}
          onChange={({ target }) => box.type(target.value)}
          onKeyDown={box.onKeyDown}
          onClick={box.open}
          onBlur={box.close}
          className="min-h-9 min-w-48 flex-1 bg-transparent px-1.5 shadow-none outline-hidden placeholder:text-muted"
        />
      </div>
      <Suggestions
        {...{ name, found, at }}
        label={texts.suggestions}
        onChoose={(option) => change(option, true)}
      />
      {box.lost !== null && (
        <p id={`${name}-lost`} role="alert" className="mt-1 font-bold text-bad">
          {texts.lost.replace("{name}", box.lost)}
        </p>
      )}
      <p role="status" className={box.isNothing ? "mt-2 text-small" : "sr-only"}>
        {box.told}
      </p>
    </div>
  );
}
