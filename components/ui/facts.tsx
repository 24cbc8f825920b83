import type { ReactNode } from "react";

/** Facts about a record beside its story: a term and what it is, with hairlines between. */
export function Facts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl>
      {facts.map(({ term, value }) => (
        <div
          key={term}
          className="border-line border-t py-2.5 first:border-t-0 first:pt-0 last:pb-0"
        >
          <dt className="text-muted text-small">{term}</dt>
          <dd className="mt-0.5">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
