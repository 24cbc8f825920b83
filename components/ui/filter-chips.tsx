import type { Language, Phrase } from "@/domain/language";

/** One thing a list is narrowed to, and the list without it. */
export type FilterChip = { key: string; name: Phrase; href: string };

type Props = {
  label: string;
  chips: readonly FilterChip[];
  /** As in "Remove filter: Twente". */
  remove: (name: string) => string;
  clear: { href: string; text: string };
  locale: Language;
};

/** What a list is narrowed to: each can be taken away. */
export function FilterChips({ label, chips, remove, clear, locale }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-2 text-label">
      {chips.map(({ key, name, href }) => (
        <li key={key}>
          <a
            href={href}
            aria-label={remove(name.text)}
            lang={name.language === locale ? undefined : name.language}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-control border border-water bg-water-tint px-2 text-water-deep no-underline"
          >
            {name.text}{" "}
            <span aria-hidden="true" className="no-print">
              ✕
            </span>
          </a>
        </li>
      ))}
      <li className="no-print">
        <a href={clear.href}>{clear.text}</a>
      </li>
    </ul>
  );
}
