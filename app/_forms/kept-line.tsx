import type { Kept } from "./keep";

export type KeptText =
  | "kept"
  | "keepFailed"
  | "elsewhere"
  | "elsewhereDraft"
  | "showElsewhere"
  | "writeOver";

/** A button that looks like a link, in a line about the form. */
export const lineButton = "min-h-11 font-semibold text-water underline underline-offset-4";

/** In sight wherever one types in a long form. */
const place =
  "no-print sticky bottom-2 w-fit rounded-control border border-line bg-paper px-3 py-1 justify-self-start";

type Props = {
  line: Kept;
  texts: Record<KeptText, string>;
  onShow: () => void;
  onWriteOver: () => void;
};

/**
 * What the portal kept of what is being typed. That it did is no news to whoever hears the page: it would be told
 * every few seconds.
 */
export function KeptLine({ line, texts, onShow, onWriteOver }: Props) {
  if (line.is === "kept")
    return (
      <p className={`${place} text-muted text-small`}>{texts.kept.replace("{time}", line.time)}</p>
    );
  const isAsked = line.is === "elsewhere" && line.number !== null;
  const why = line.is === "failed" ? "keepFailed" : isAsked ? "elsewhere" : "elsewhereDraft";
  return (
    <div role="status" className={`${place} text-warn`}>
      <p>{texts[why]}</p>
      {isAsked && (
        <div className="flex flex-wrap gap-x-6">
          <button type="button" className={lineButton} onClick={onShow}>
            {texts.showElsewhere}
          </button>
          <button type="button" className={lineButton} onClick={onWriteOver}>
            {texts.writeOver}
          </button>
        </div>
      )}
    </div>
  );
}
