type Link = { href: string; text: string };

/** The pages around this one; a link that leads nowhere is left out. */
export function Pager({
  label,
  first,
  previous,
  next,
  last,
}: {
  label: string;
  first: Link | null;
  previous: Link | null;
  next: Link | null;
  last: Link | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="no-print mt-8 flex flex-wrap justify-between gap-x-6">
      <PageLinks links={[first, previous]} rel="prev" />
      <PageLinks links={[next, last]} rel="next" />
    </nav>
  );
}

function PageLinks({ links, rel }: { links: (Link | null)[]; rel: "prev" | "next" }) {
  const step = rel === "prev" ? 1 : 0;
  return (
    <span className="flex gap-x-5">
      {links.map(
        (link, at) =>
          link && (
            <a
              key={link.text}
              href={link.href}
              rel={at === step ? rel : undefined}
              className={`inline-flex min-h-11 items-center underline ${at === step ? "font-semibold" : ""}`}
            >
              {link.text}
            </a>
          ),
      )}
    </span>
  );
}
