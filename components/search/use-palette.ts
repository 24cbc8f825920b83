"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { movedTo } from "@/components/combobox/option";
import { optionsBy } from "./palette-options";
import { usePaletteAnswer } from "./use-palette-answer";

type Asked = { find: string; page: string };

/** What is typed, what it finds, and where the arrow keys are in that. */
export function usePalette({ find, page }: Asked) {
  const [typed, setTyped] = useState("");
  const [plain, setPlain] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);
  const { answer, hasFailed } = usePaletteAnswer(find, typed, plain);
  const input = useRef<HTMLInputElement>(null);

  const groups = optionsBy(answer?.groups ?? []);
  const options = groups.flatMap(({ options }) => options);
  // Who types a whole number means that record.
  const isNumber = answer?.groups[0]?.name === "named";
  const current = options[at < 0 && isNumber ? 0 : at]?.id;
  const chips = answer?.chips ?? [];
  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
    input.current?.focus();
  };
  const takeAway = (id: string) => {
    setPlain([...plain, id]);
    setAt(-1);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    const last = chips.at(-1);
    if (nativeEvent.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      setAt(movedTo(at, key === "ArrowDown" ? 1 : -1, options.length));
    } else if (key === "Enter")
      follow(event, current, `${page}?${new URLSearchParams({ q: typed })}`);
    else if (key === "Backspace" && typed === "" && last) takeAway(last.id);
  };
  return {
    ...{ input, typed, type, onKeyDown, groups, current, chips, plain, takeAway, hasFailed },
    ...{ found: answer?.found ?? "", note: answer?.none ?? "" },
  };
}

/** Opens what is chosen; with nothing chosen the form leads to the page of the search, `whole`. */
function follow(event: KeyboardEvent, current: string | undefined, whole: string): void {
  const inNewTab = event.ctrlKey || event.metaKey;
  const option = current ? document.getElementById(current) : null;
  if (!option && !inNewTab) return;
  event.preventDefault();
  const href = option ? option.getAttribute("href") : whole;
  if (inNewTab && href) window.open(href, "_blank", "noopener");
  else option?.click();
}
