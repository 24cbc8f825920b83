"use client";

import { useEffect } from "react";

type Props = {
  /** The name of the boxes of the partnerships. */
  name: string;
  /** The neighbour of each partnership. */
  parties: Readonly<Record<string, string>>;
};

/** Ticks the partnerships of the chosen regions, until the official ticks one. */
export function PartnershipsOfRegions({ name, parties }: Props) {
  useEffect(() => {
    let isOwnChoice = false;
    const group = document.getElementById(name);
    const onOwnChoice = () => {
      isOwnChoice = true;
    };
    const onRegions = ({ detail }: CustomEventInit<string[]>) => {
      if (isOwnChoice) return;
      for (const box of group?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []) {
        box.checked = detail?.includes(parties[box.value] ?? "") ?? false;
      }
    };
    group?.addEventListener("change", onOwnChoice);
    document.addEventListener("regionschosen", onRegions);
    return () => {
      group?.removeEventListener("change", onOwnChoice);
      document.removeEventListener("regionschosen", onRegions);
    };
  }, [name, parties]);
  return null;
}
