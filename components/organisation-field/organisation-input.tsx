"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { comboboxOf } from "@/components/combobox/combobox-of";
import { Suggestions } from "@/components/combobox/suggestions";
import { useSuggestions } from "@/components/combobox/use-suggestions";
import { nameBehindOther } from "@/domain/other-name";
import { askNames } from "./ask-names";
import { anotherAmong, type NamedOption, onlyCalled, optionsIn, organisationList } from "./options";

/** What the field says. "{name}" and "{count}" stand for what it is about. */
type InputTexts = {
  suggestions: string;
  none: string;
  found: string;
  /** Null where only organisations of the list fit. */
  another: string | null;
};

type Props = {
  id: string;
  name: string;
  row: number | null;
  label: string | undefined;
  /** Only organisations that work for this country. */
  country: string | null;
  value: string;
  lang: string | undefined;
  isWrong: boolean;
  describedBy: string | undefined;
  className: string;
  texts: InputTexts;
};

/**
 * What can be chosen, null until `read`. The names are on the page; what else they are found by comes a moment
 * later: only then one knows what is not there.
 */
function useOptions(country: string | null) {
  const [options, setOptions] = useState<readonly NamedOption[] | null>(null);
  const [isComplete, setComplete] = useState(false);
  const read = async () => {
    if (options) return;
    const list = organisationList();
    setOptions(optionsIn(list, {}, country));
    setOptions(optionsIn(list, await askNames(list?.dataset.names ?? ""), country));
    setComplete(true);
  };
  return { options, isComplete, read };
}

/** What is typed and found, and what is done with it. */
function useOrganisation({ country, texts }: Pick<Props, "country" | "texts">) {
  const input = useRef<HTMLInputElement>(null);
  const { options, isComplete, read } = useOptions(country);
  const box = useSuggestions(options ?? [], {
    find: (all, typed) => anotherAmong(all, typed, isComplete ? texts.another : null),
    meant: onlyCalled,
  });
  const choose = (option: NamedOption) => {
    if (!input.current) return;
    input.current.value = option.written;
    box.clear();
    // The form is told, so that what was chosen is kept as what is typed is.
    input.current.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter" && box.found.length === 0) return;
    if (box.press(event, choose)) event.preventDefault();
  };
  const fits = box.found.filter(({ isAnother }) => !isAnother).length;
  const isAsked = box.isOpen && box.typed !== "";
  // Who begins with "another:" knows already what to do with a name that is not there.
  const knowsHow = texts.another !== null && nameBehindOther(box.typed) !== null;
  const none =
    isAsked && isComplete && fits === 0 && !knowsHow
      ? texts.none.replace("{name}", box.typed)
      : null;
  const counted = isAsked && fits > 0 ? texts.found.replace("{count}", String(fits)) : "";
  return { ...box, input, options, read, choose, onKeyDown, none, told: none ?? counted };
}

/** A field in which one types an organisation. Without its script the browser suggests from the list of the page. */
export function OrganisationInput(props: Props) {
  const { id, name, texts } = props;
  const { input, options, found, at, ...box } = useOrganisation(props);
  return (
    <div className="relative">
      <input
        ref={input}
        {...{ id, name }}
        data-row={props.row ?? undefined}
        type="text"
        lang={props.lang}
        defaultValue={props.value}
        list={options ? undefined : "organisations"}
        {...(options && comboboxOf(id, found, at))}
        aria-label={props.label}
        aria-invalid={props.isWrong || undefined}
        aria-describedby={props.describedBy}
        autoComplete="off"
        onFocus={({ target }) => {
          box.read();
          target.select();
        }}
        onChange={({ target }) => box.type(target.value)}
        onKeyDown={box.onKeyDown}
        onClick={box.open}
        onBlur={box.close}
        className={props.className}
      />
      {options && (
        <>
          <Suggestions
            {...{ name: id, found, at }}
            label={texts.suggestions}
            note={box.none}
            onChoose={box.choose}
          />
          <p role="status" className="sr-only">
            {box.told}
          </p>
        </>
      )}
    </div>
  );
}
