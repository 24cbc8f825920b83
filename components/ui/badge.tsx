const tones = {
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  info: "bg-info-tint text-info",
  idle: "bg-idle-tint text-idle",
} as const;

export type Tone = keyof typeof tones;

/** A status: a word with a dot, never a colour alone. */
export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`badge ${tones[tone]}`}>{children}</span>;
}
