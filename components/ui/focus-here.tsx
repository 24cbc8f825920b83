"use client";

import { useEffect } from "react";

/** Moves the focus to this element when it arrives; without scripts the address does so. */
export function FocusHere({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return null;
}
