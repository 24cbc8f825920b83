import type { ReactNode } from "react";
import { Phrase } from "@/components/ui/phrase";
import type { Language, Phrase as Text } from "@/domain/language";
import { formatter } from "@/i18n/server";
import { partyTint } from "./party-tint";

type Count = { name: string; count: number; text: string };

type Props = {
  locale: Language;
  href: string;
  /** The neighbour, whose colour on the map is that of the card's head. */
  partyId: string;
  stage: string;
  name: Text;
  instrument: Text;
  coordination: ReactNode;
  open: number;
  solved: number;
  counts: readonly Count[];
};

/** A partnership in short: how it stands, with whom, in which form, and how much is going on. */
export function PartnershipCard({
  locale,
  href,
  partyId,
  stage,
  name,
  instrument,
  ...rest
}: Props) {
  return (
    <article
      aria-labelledby={`partnership-${partyId}`}
      className="relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface focus-within:border-ink hover:shadow-md"
    >
      <div className={`border-line border-b px-5 pt-3.5 pb-3 ${partyTint(partyId)}`}>
        <h3 id={`partnership-${partyId}`}>
          <a href={href} className="text-ink no-underline after:absolute after:inset-0">
            <Phrase phrase={name} locale={locale} />
          </a>
        </h3>
        <p className="text-map-label text-small">{stage}</p>
      </div>
      <div className="flex flex-1 flex-col px-5 pt-3 pb-4 text-small">
        <p>
          <Phrase phrase={instrument} locale={locale} />
        </p>
        <p className="mb-3.5 text-muted">{rest.coordination}</p>
        <Bar open={rest.open} solved={rest.solved} />
        <dl className="mt-2 grid grid-cols-3 gap-x-2">
          {rest.counts.map(({ name: key, count, text }) => (
            <div key={key} className="flex flex-col-reverse justify-end">
              <dt className="text-label text-muted">{text}</dt>
              <dd className="font-semibold font-serif text-title leading-tight tabular-nums">
                {formatter(locale).number(count)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}

/** How many are open beside how many are resolved, for the eye; the numbers stand under it. */
function Bar({ open, solved }: { open: number; solved: number }) {
  const all = open + solved;
  const part = all === 0 ? 0 : (100 * open) / all;
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-auto h-2 w-full rounded-xs fill-line"
    >
      <rect width="100" height="1" />
      {all > 0 && <rect width={part} height="1" className="fill-water" />}
      {solved > 0 && (
        <rect x={open > 0 ? part + 0.8 : 0} width={100 - part} height="1" className="fill-ok" />
      )}
      {open > 0 && solved > 0 && <rect x={part} width="0.8" height="1" className="fill-surface" />}
    </svg>
  );
}
