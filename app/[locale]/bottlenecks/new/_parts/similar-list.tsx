import { Fragment } from "react";
import type { Piece } from "@/app/_bottleneck/reason-texts";
import type { SimilarEntry } from "@/app/_bottleneck/similar-entries";
import { StatusBadge } from "@/app/_bottleneck/status-badge";

export type SimilarTexts = Record<"title" | "text" | "newTab" | "same", string>;

type Props = { similar: readonly SimilarEntry[]; texts: SimilarTexts };

/** Bottlenecks that may be the same: each with its status, why it is here, and a button that leads to it for good. */
export function SimilarList({ similar, texts }: Props) {
  if (similar.length === 0) return null;
  return (
    <section
      aria-labelledby="similar-title"
      className="rounded-card border border-line border-l-4 border-l-frontier bg-surface px-6 py-5"
    >
      <h2 id="similar-title" className="text-title">
        {texts.title}
      </h2>
      <p className="mt-1 text-muted text-small">{texts.text}</p>
      <ul>
        {similar.map((entry) => (
          <Entry key={entry.reference} entry={entry} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, texts }: { entry: SimilarEntry; texts: SimilarTexts }) {
  const { reference, href, status, statusText, title, lang, practice, reasons } = entry;
  return (
    <li className="mt-4 border-line border-t pt-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-label text-muted tabular-nums">{reference}</span>
        <StatusBadge status={status} text={statusText} />
        {practice && <span className="practice">{practice}</span>}
      </p>
      <p className="mt-1">
        <a href={href} target="_blank" rel="noreferrer" className="font-semibold">
          <span lang={lang}>{title}</span>
          <span aria-hidden="true">&nbsp;↗</span>
          <span className="sr-only"> {texts.newTab}</span>
        </a>
      </p>
      <p className="mt-1 break-words text-muted text-small">
        {reasons.map((pieces, at) => (
          <Fragment key={pieces.map(({ text }) => text).join("")}>
            {at > 0 && " · "}
            <Pieces pieces={pieces} />
          </Fragment>
        ))}
      </p>
      <button
        type="submit"
        name="same"
        value={reference}
        aria-label={`${texts.same} (${reference})`}
        className="min-h-11 font-semibold text-water underline underline-offset-4"
      >
        {texts.same}
      </button>
    </li>
  );
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, lang }) => (
    <span key={text} lang={lang}>
      {text}
    </span>
  ));
