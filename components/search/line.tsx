import { Icon } from "@/components/ui/icon";
import { Marked } from "./marked";
import type { ShownLine } from "./shown";

/** What a line shows: what it is called, what else is known of it, and where it stands. */
export function LineWords({ line }: { line: ShownLine }) {
  const { icon, title, lang, isName, aside, excerpt, status } = line;
  return (
    <>
      <span className="text-muted">
        <Icon name={icon} />
      </span>
      <span className="min-w-0 leading-snug">
        <b className="mr-2 font-semibold" lang={lang} translate={isName ? "no" : undefined}>
          <Marked pieces={title} />
        </b>
        {aside && (
          <span className="text-label text-muted max-md:block md:inline-block">{aside}</span>
        )}
        {excerpt && (
          <span lang={excerpt.lang} className="block text-muted text-small">
            <Marked pieces={excerpt.pieces} />
          </span>
        )}
      </span>
      {status && (
        <span className={`word text-label max-md:text-right ${status.tone}`}>{status.text}</span>
      )}
    </>
  );
}

/** Three columns: a drawing, the words, and where it stands. */
export const lineLayout =
  "grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-3 py-1 text-ink no-underline max-md:min-h-13";
