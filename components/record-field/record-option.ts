import type { Option } from "@/components/combobox/option";
import type { LinkedRecord } from "./linked-record";

/** A record that can be chosen. */
export type RecordOption = Option & { record: LinkedRecord };

/** Its title, and in quieter letters its number and where it stands. */
export const asOption = (record: LinkedRecord): RecordOption => {
  const { reference, title, lang, state, practice } = record;
  const span = [reference, state, practice].filter(Boolean).join(" · ");
  return { id: reference, text: title, lang, span, searched: "", record };
};
