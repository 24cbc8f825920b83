/** Marks a fact that no source has confirmed yet. */
export function Unconfirmed({ children }: { children: string }) {
  return (
    <span className="inline-block whitespace-nowrap rounded-control border border-line px-1.5 text-label text-muted">
      {children}
    </span>
  );
}
