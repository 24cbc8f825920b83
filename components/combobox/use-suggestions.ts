"use client";

import { type KeyboardEvent, useState } from "react";
import { movedTo, type Option } from "./option";

type Found<O> = {
  typed: string;
  type: (text: string) => void;
  found: readonly O[];
  /** The place of the option that the arrow keys are at, or -1. */
  at: number;
  /** Whether what fits is shown: not once the field was left. */
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** Empties the field after something was chosen. */
  clear: () => void;
  /** Acts on a key of the combobox pattern; true when it was one. */
  press: (event: KeyboardEvent, choose: (option: O) => void) => boolean;
};

type Ways<O> = {
  /** Which fit: more than the options themselves may. */
  find: (options: readonly O[], typed: string) => O[];
  /** Which of those that fit is meant without being pointed at; null where that is not plain. */
  meant: (found: readonly O[], typed: string) => O | null;
};

/** What is typed, which options fit it, and where the arrow keys are among them. */
export function useSuggestions<O extends Option>(
  options: readonly O[],
  { find, meant }: Ways<O>,
): Found<O> {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = isOpen ? find(options, typed) : [];

  const open = () => setOpen(true);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
    open();
  };
  const clear = () => {
    setTyped("");
    close();
  };
  const move = (by: 1 | -1) => {
    open();
    if (found.length > 0) setAt(movedTo(at, by, found.length));
  };
  const press: Found<O>["press"] = ({ key }, choose) => {
    const option = found[at] ?? (typed && meant(found, typed));
    if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "Escape") isOpen ? close() : clear();
    else if (key !== "Enter") return false;
    else if (option) choose(option);
    return true;
  };
  return { typed, type, found, at, isOpen, open, close, clear, press };
}
