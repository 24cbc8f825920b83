"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { withQuery } from "@/components/combobox/use-answer";
import type { LinkedRecord, RecordAnswer } from "./linked-record";

type Chosen = {
  /** Holds the numbers that are chosen: it is what the form sends, and what is kept of what was typed. */
  carrier: RefObject<HTMLInputElement | null>;
  /** What was chosen here, also where one took it away again. */
  records: readonly LinkedRecord[];
  isOn: (reference: string) => boolean;
  choose: (record: LinkedRecord, on: boolean) => void;
  /** Shows what the carrier holds now: the browser or the form may have put it back. */
  read: () => void;
};

const numbersIn = (text: string): string[] => text.split(" ").filter(Boolean);

/** What one chose in a field for records. In a field for one, a choice takes the place of all before. */
export function useChosen(address: string, isOne: boolean): Chosen {
  const carrier = useRef<HTMLInputElement>(null);
  const [records, setRecords] = useState<readonly LinkedRecord[]>([]);
  const [on, setOn] = useState<readonly string[]>([]);

  const add = (more: readonly LinkedRecord[]) =>
    setRecords((before) => [
      ...new Map([...before, ...more].map((r) => [r.reference, r])).values(),
    ]);
  const read = () => {
    const numbers = numbersIn(carrier.current?.value ?? "");
    setOn(numbers);
    const unknown = numbers.filter((number) => records.every((r) => r.reference !== number));
    if (unknown.length === 0) return;
    add(unknown.map(bare));
    askTitles(address, unknown).then(add, () => {});
  };
  const choose = (record: LinkedRecord, isOn: boolean) => {
    const input = carrier.current;
    if (!input) return;
    if (isOne) untick(input);
    const others = isOne ? [] : on.filter((number) => number !== record.reference);
    add([record]);
    input.value = [...others, ...(isOn ? [record.reference] : [])].join(" ");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    setOn(numbersIn(input.value));
  };
  const onBack = useEffectEvent(read);
  useEffect(() => {
    onBack();
    const form = carrier.current?.form;
    const onReset = () => setTimeout(onBack);
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, []);
  return { carrier, records, isOn: (reference) => on.includes(reference), choose, read };
}

const bare = (reference: string): LinkedRecord => ({
  ...{ reference, title: "", lang: "", state: "", practice: null },
});

async function askTitles(address: string, numbers: readonly string[]) {
  const answer = await fetch(withQuery(address, numbers.join(" ")));
  const { records }: RecordAnswer = answer.ok ? await answer.json() : { records: [] };
  return records.filter(({ reference }) => numbers.includes(reference));
}

/** Takes away what is ticked in the same field of the page. */
function untick({ form, name }: HTMLInputElement): void {
  for (const control of form?.elements ?? [])
    if (control instanceof HTMLInputElement && control.name === name && control.checked) {
      control.checked = false;
      control.dispatchEvent(new Event("change", { bubbles: true }));
    }
}
