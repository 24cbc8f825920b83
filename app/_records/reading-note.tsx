/** That a status or phase is our reading of sources: small, beside what it is said of. */
export function ReadingNote({ children }: { children: string }) {
  return (
    <p className="mt-3 flex max-w-measure gap-2 text-muted text-small">
      <span
        aria-hidden="true"
        className="mt-0.5 size-5 flex-none rounded-full border border-line-strong text-center font-serif text-label italic leading-tight"
      >
        i
      </span>
      {children}
    </p>
  );
}
