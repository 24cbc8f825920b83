import type { ReactNode } from "react";
import { Phrase } from "@/components/ui/phrase";
import type { Language, Phrase as Text } from "@/domain/language";

const edges: Record<string, string> = {
  "DE-NW": "border-t-map-nw",
  "DE-NI": "border-t-map-ni",
  "BE-VLG": "border-t-map-vl",
  "BE-WAL": "border-t-map-wa",
};

type Props = {
  locale: Language;
  href: string;
  /** The neighbour, whose colour on the map is the card's edge. */
  partyId: string;
  stage: string;
  name: Text;
  instrument: Text;
  coordination: ReactNode;
  bottlenecks: ReactNode;
  projects: ReactNode;
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
      className={`relative flex h-full flex-col rounded-card border border-line border-t-5 bg-surface px-6 pt-4 pb-5 hover:shadow-md ${edges[partyId] ?? ""}`}
    >
      <p className="text-muted text-small">{stage}</p>
      <h3 id={`partnership-${partyId}`} className="mt-1">
        <a href={href} className="text-ink no-underline after:absolute after:inset-0">
          <Phrase phrase={name} locale={locale} />
        </a>
      </h3>
      <p className="mt-1.5 text-small">
        <Phrase phrase={instrument} locale={locale} />
      </p>
      <p className="mt-2.5 mb-3.5 text-muted text-small">{rest.coordination}</p>
      <p className="mt-auto flex flex-wrap gap-x-5 border-line border-t pt-3 text-small tabular-nums">
        <span>{rest.bottlenecks}</span>
        <span>{rest.projects}</span>
      </p>
    </article>
  );
}
