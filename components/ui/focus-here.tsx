"use client";

import { useEffect } from "react";

/** Moves the focus to this element when the page arrives; without scripts the address does so. */
export function FocusHere({ id }: { id: string }) {
  // At each answer, also when the same form comes back a second time.
  useEffect(() => document.getElementById(id)?.focus());
  return null;
}
