import { PracticeMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { Language, Phrase as Text } from "@/domain/language";
import { StatusBadge } from "./status-badge";

type ShortLine = {
  reference: string;
  href: string;
  title: Text;
  status: BottleneckStatus;
  statusText: string;
  /** What else is said of it, after its number. */
  note?: string;
};

/** A few bottlenecks in short: title, number, and where each stands. */
export function BottleneckLines({
  locale,
  lines,
}: {
  locale: Language;
  lines: readonly ShortLine[];
}) {
  return (
    <ul className="border-line border-b empty:hidden">
      {lines.map(({ reference, href, title, status, statusText, note }) => (
        <li
          key={reference}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-t py-3"
        >
          <div className="grow basis-72">
            <a href={href} className="font-semibold no-underline">
              <Phrase phrase={title} locale={locale} />
            </a>
            <p className="text-label text-muted tabular-nums">
              {reference}
              {note && ` · ${note}`} <PracticeMark reference={reference} locale={locale} />
            </p>
          </div>
          <StatusBadge status={status} text={statusText} />
        </li>
      ))}
    </ul>
  );
}
