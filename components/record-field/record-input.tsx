"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { comboboxOf } from "@/components/combobox/combobox-of";
import { onlyMeant } from "@/components/combobox/option";
import { Suggestions } from "@/components/combobox/suggestions";
import { useAnswer } from "@/components/combobox/use-answer";
import { useSuggestions } from "@/components/combobox/use-suggestions";
import { folded } from "@/domain/folded";
import { ChosenHere } from "./chosen-here";
import type { LinkedRecord, RecordAnswer } from "./linked-record";
import { asOption, type RecordOption } from "./record-option";
import { useChosen } from "./use-chosen";

/** What the field says. "{name}" stands for the number of what was chosen. */
type InputTexts = Record<"field" | "suggestions" | "none" | "added" | "removed", string>;

type Props = {
  id: string;
  name: string;
  row: number;
  /** The words that were typed before. */
  value: string;
  /** Where the portal is asked for records. */
  address: string;
  isOne: boolean;
  isWrong: boolean;
  describedBy: string | undefined;
  texts: InputTexts;
  className: string;
};

const nothing: RecordAnswer = { records: [], found: "" };
const isCalled =
  (typed: string) =>
  ({ id, text }: RecordOption) =>
    id === typed.trim().toUpperCase() || folded(text) === folded(typed);

/** What is typed, found and chosen, and what is told of it to whoever does not see it. */
function useRecords({ address, isOne, texts }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const asked = useAnswer(address, nothing);
  const chosen = useChosen(address, isOne);
  const [done, setDone] = useState("");
  const box = useSuggestions(asked.answer.records.map(asOption), {
    find: (all) => [...all],
    meant: (found, typed) => onlyMeant(found, isCalled(typed)),
  });
  const tick = (record: LinkedRecord, on: boolean) => {
    chosen.choose(record, on);
    setDone((on ? texts.added : texts.removed).replace("{name}", record.reference));
  };
  const choose = ({ record }: RecordOption) => {
    tick(record, true);
    if (input.current) input.current.value = "";
    asked.ask("");
    box.clear();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && !box.isOpen) return;
    if (box.press(event, choose)) event.preventDefault();
  };
  const type = (text: string) => {
    asked.ask(text.trim());
    box.type(text);
  };
  const isAnswered = box.isOpen && box.typed.trim().length > 1 && !asked.isLooking;
  const isNothing = isAnswered && box.found.length === 0;
  const told = isNothing ? texts.none : isAnswered ? asked.answer.found : box.typed ? "" : done;
  return { ...box, input, chosen, tick, choose, onKeyDown, type, isNothing, told };
}

/**
 * A field in which one types a part of a title or number, and what was chosen in it. Without its script the words
 * are sent, and the portal finds what is meant.
 */
export function RecordInput(props: Props) {
  const { id, name, row, texts } = props;
  const { input, chosen, tick, found, at, ...box } = useRecords(props);
  const [isUsed, setUsed] = useState(false);
  return (
    <>
      <ChosenHere {...chosen} tick={tick} />
      <input
        ref={chosen.carrier}
        {...{ name }}
        data-row={`chosen-${row}`}
        type="text"
        hidden
        autoComplete="off"
        defaultValue=""
        onInput={chosen.read}
      />
      <label htmlFor={id} className="mt-1 block text-small">
        {texts.field}
      </label>
      <div className="relative mt-1">
        <input
          ref={input}
          {...{ id, name }}
          data-row={row}
          type="text"
          {...(isUsed && comboboxOf(id, found, at))}
          aria-invalid={props.isWrong || undefined}
          aria-describedby={props.describedBy}
          autoComplete="off"
          defaultValue={props.value}
          onFocus={() => setUsed(true)}
          onChange={({ target }) => box.type(target.value)}
          onKeyDown={box.onKeyDown}
          onClick={box.open}
          onBlur={box.close}
          className={props.className}
        />
        {isUsed && (
          <Suggestions
            {...{ name: id, found, at }}
            label={texts.suggestions}
            note={box.isNothing ? texts.none : null}
            onChoose={box.choose}
          />
        )}
        <p role="status" className="sr-only">
          {box.told}
        </p>
      </div>
    </>
  );
}
