"use client";

import { useEffect, useRef, useState } from "react";
import { followRegions, outline } from "./follow-regions";
import { type RegionCard, type RegionCase, useTold } from "./use-told";

/** What all cards of a map say. */
export type CardTexts = {
  close: string;
  about: string;
  /** What stands in the place of the cases when nothing is open; empty when a card names none. */
  none: string;
};

type Props = {
  /** Those that are not as `told`; they go before. */
  cards?: readonly RegionCard[];
  texts: CardTexts;
  /** Where cards and the newest cases are asked for; null when the page has all that there is to tell. */
  told: string | null;
  /** Beside the region, where the whole border is shown; else always under the map. */
  isBeside?: boolean;
};

/**
 * The card of the region that is pointed at, focused or tapped on the map around it. Without scripts a
 * region is a link to its page.
 */
export function MapCard({ cards = [], texts, told: address, isBeside = false }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<string | null>(null);
  const told = useTold(place, address);
  const card = [...cards, ...told.cards].find(({ key }) => key === shown);

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
          <button type="button" aria-label={texts.close} data-close="">
            ×
          </button>
          <Rest {...{ card, texts }} cases={told.cases[card.key] ?? []} />
        </section>
      )}
    </div>
  );
}

type RestProps = { card: RegionCard; texts: CardTexts; cases: readonly RegionCase[] };

function Rest({ card: { meta, list, region }, texts: { none, about }, cases }: RestProps) {
  return (
    <>
      <p className="text-label text-muted">{meta}</p>
      {!list && none && <p className="mt-2 text-small">{none}</p>}
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
        <a href={region} className="underline">
          {about}
        </a>
      </p>
    </>
  );
}
