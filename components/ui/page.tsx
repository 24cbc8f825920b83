import type { ReactNode } from "react";

/** The width and the gutters of every page. */
export function Page({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`mx-auto max-w-page px-4 pt-8 sm:px-6 md:px-8 ${className}`}>{children}</div>
  );
}

/** How wide and large a title stands: a long one wider, a very long one smaller as well. */
export function titleClass(title: string): string {
  if (title.length > 140) return "max-w-4xl text-section";
  return title.length > 70 ? "max-w-4xl" : "max-w-measure";
}

/** A thing of its own: a white card with a hairline. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`rounded-card border border-line bg-surface px-6 py-5 ${className}`}>
      {children}
    </div>
  );
}

/** A card that says at its head what it holds. */
export function TitledCard({
  title,
  children,
  className = "",
}: {
  title: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={className}>
      <Card>
        <h2 className="mb-3 text-title">{title}</h2>
        {children}
      </Card>
    </section>
  );
}

/** Where this page lies: the pages above it, and without an address the page itself. */
export function Crumbs({
  label,
  crumbs,
}: {
  label: string;
  crumbs: { href?: string; text: string }[];
}) {
  return (
    <nav aria-label={label} className="mb-4 text-small">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {crumbs.map(({ href, text }, at) => (
          <li key={text} className="flex gap-x-2">
            {at > 0 && <span aria-hidden="true">›</span>}
            {href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
