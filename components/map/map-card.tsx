"use client";

import { useEffect, useRef, useState } from "react";
import { followRegions, outline } from "./follow-regions";

/** What a card tells about a region: texts that are ready to be shown. */
export type RegionCard = {
  /** The region's `geometryKey`. */
  key: string;
  name: string;
  /** The language of the name, where it is not the page's. */
  lang?: string;
  /** Its number in words, in two parts: the number stands out. */
  open: string;
  /** Where it lies and what else is known. */
  meta: string;
  cases: {
    href: string;
    title: string;
    lang?: string;
    status: string;
    tone: string;
    practice?: string;
  }[];
  /** What stands in the place of the cases when there are none. */
  none: string;
  list: { href: string; text: string } | null;
  region: { href: string; text: string };
};

type Props = {
  cards: readonly RegionCard[];
  close: string;
  /** Beside the region, where the whole border is shown; else always under the map. */
  isBeside?: boolean;
};

/**
 * The card of the region that is pointed at, focused or tapped on the map around it. Without scripts a
 * region is a link to its page.
 */
export function MapCard({ cards, close, isBeside = false }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<string | null>(null);
  const card = cards.find(({ key }) => key === shown);

  useEffect(() => {
    const map = place.current?.closest<HTMLElement>("[data-map]");
    return map ? followRegions(map, show) : undefined;
  }, []);
  useEffect(() => {
    const map = place.current?.closest<HTMLElement>("[data-map]");
    if (map) outline(map, shown);
  }, [shown]);

  return (
    <div ref={place}>
      {card && (
        <section aria-label={card.name} className={`map-card ${isBeside ? "beside" : ""}`}>
          <p className="flex items-baseline justify-between gap-3 pr-7">
            <b lang={card.lang} translate="no" className="font-semibold font-serif text-title">
              {card.name}
            </b>
            <span className="whitespace-nowrap text-small tabular-nums">{card.open}</span>
          </p>
          <button type="button" aria-label={close} onClick={() => show(null)}>
            ×
          </button>
          <Rest card={card} />
        </section>
      )}
    </div>
  );
}

function Rest({ card: { meta, cases, none, list, region } }: { card: RegionCard }) {
  return (
    <>
      <p className="text-label text-muted">{meta}</p>
      {cases.length === 0 && <p className="mt-2 text-small">{none}</p>}
      <ul className="mt-2 border-line border-t empty:hidden">
        {cases.map(({ href, title, lang, status, tone, practice }) => (
          <li key={href} className="border-line border-b py-1.5 leading-snug">
            <span className={`word text-label ${tone}`}>{status}</span>{" "}
            {practice && <span className="practice">{practice}</span>}
            <a href={href} lang={lang} className="block text-small no-underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 text-small">
        {list && (
          <a href={list.href} className="underline">
            {list.text}
          </a>
        )}
        <a href={region.href} className="underline">
          {region.text}
        </a>
      </p>
    </>
  );
}
