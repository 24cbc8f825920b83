import type { SimilarEntry } from "@/app/_bottleneck/similar-entries";
import { StatusBadge } from "@/app/_bottleneck/status-badge";

type Props = { similar: readonly SimilarEntry[]; title: string; text: string };

/** Bottlenecks that may be the same, each with its status and a link. */
export function SimilarList({ similar, title, text }: Props) {
  if (similar.length === 0) return null;
  return (
    <section
      aria-labelledby="similar-title"
      className="rounded-card border border-line border-l-4 border-l-frontier bg-surface px-6 py-5"
    >
      <h2 id="similar-title" className="text-title">
        {title}
      </h2>
      <p className="mt-1 text-muted text-small">{text}</p>
      <ul>
        {similar.map(({ reference, href, status, statusText, title, lang, practice }) => (
          <li key={reference} className="mt-4 border-line border-t pt-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-label text-muted tabular-nums">{reference}</span>
              <StatusBadge status={status} text={statusText} />
              {practice && <span className="practice">{practice}</span>}
            </p>
            <p className="mt-1">
              <a href={href} lang={lang} className="font-semibold">
                {title}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
