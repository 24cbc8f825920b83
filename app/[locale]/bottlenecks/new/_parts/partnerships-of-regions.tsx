"use client";

import { useEffect } from "react";

type Props = {
  /** The name of the boxes of the partnerships. */
  name: string;
  /** The neighbour of each partnership. */
  parties: Readonly<Record<string, string>>;
};

/** Ticks the partnerships of the chosen regions, unless the official has ticked some. */
export function PartnershipsOfRegions({ name, parties }: Props) {
  useEffect(() => {
    const group = document.getElementById(name);
    const boxes = [...(group?.querySelectorAll<HTMLInputElement>("input") ?? [])];
    let isOwnChoice = boxes.some(({ checked }) => checked);
    const onOwnChoice = () => {
      isOwnChoice = true;
    };
    const follow = () => {
      if (isOwnChoice) return;
      const regions = document.querySelectorAll<HTMLElement>("input[data-party]:checked");
      const chosen = new Set([...regions].map(({ dataset }) => dataset.party));
      for (const box of boxes) box.checked = chosen.has(parties[box.value]);
    };
    follow();
    group?.addEventListener("change", onOwnChoice);
    document.addEventListener("regionschosen", follow);
    return () => {
      group?.removeEventListener("change", onOwnChoice);
      document.removeEventListener("regionschosen", follow);
    };
  }, [name, parties]);
  return null;
}
