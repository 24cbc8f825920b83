import type { ReactNode } from "react";

const tones = {
  ok: "border-ok bg-ok-tint",
  info: "border-water bg-water-tint",
  warn: "border-warn bg-warn-tint",
  next: "border-frontier bg-frontier-tint",
} as const;

/** A message on the page that stays: something was done, or asks attention. */
export function Notice({
  tone,
  status = false,
  children,
}: {
  tone: keyof typeof tones;
  /** Announce it to a screen reader: for what has just changed. */
  status?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role={status ? "status" : undefined}
      className={`rounded-r-card border-l-4 px-5 py-4 ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
