"use client";

import { useAnswer } from "@/components/combobox/use-answer";
import type { PlaceAnswer } from "./place-answer";
import type { BoxOption } from "./region-boxes";

type Places = {
  found: readonly BoxOption[];
  /** Whether the answer to what is typed is still to come. */
  isLooking: boolean;
  ask: (typed: string) => void;
};

const nothing: PlaceAnswer = [];

/** The places that fit what is typed. Whoever is not answered still has the regions of the list. */
export function usePlaces(address: string): Places {
  const { answer, ...asked } = useAnswer(address, nothing);
  return { found: answer.map(optionOf), ...asked };
}

const optionOf = ({ id, text, kind, regions, isExact }: PlaceAnswer[number]): BoxOption => ({
  ...{ id: `place-${id}`, text, lang: "", span: `· ${kind}`, searched: "" },
  ...{ members: regions, isEuregio: false, isExact },
});
