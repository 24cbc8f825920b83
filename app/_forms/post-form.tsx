import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { ownMark } from "@/data/seal";
import { digest } from "@/data/session";
import { findTyped } from "@/data/typed-forms";
import { findViewer } from "@/data/viewer";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import { keepTypingAction } from "./actions";
import { ofOfficial } from "./post";
import { SendForm } from "./send-form";
import { offerOf, textsOfSending } from "./sending-texts";

type Props = {
  action: (form: unknown) => Promise<void>;
  locale: Language;
  /** Names the form where a page has several. */
  label?: string;
  /**
   * Keeps what is being typed: at the address of the form without its language, or by an action of its own that takes
   * the whole form.
   */
  keep?: string | ((form: unknown) => Promise<void>);
  children: ReactNode;
  className?: string;
};

/**
 * A form that writes. The browser sends it itself, to the address of its page; where scripts run, they see
 * to it that a form which does not get through stays as it is. It carries its language, a request id, so
 * that a double click or a repeated post writes once, and the official it was made for.
 *
 * A browser that comes back to a page fills its forms with what was typed there before, whoever is signed in
 * by now. It takes a form for the same one by its name (Firefox) or by its address and the names of its first
 * two fields (Chromium, Safari): so each official has forms with a name and a first field of their own.
 */
export async function PostForm({
  action,
  locale,
  label,
  keep,
  children,
  className = "grid gap-6",
}: Props) {
  const viewer = await findViewer();
  const own = ofOfficial(ownMark(viewer));
  const kept = viewer && typeof keep === "string" ? await findTyped(viewer, keep) : null;
  return (
    <form
      name={[own, label].join(" ").trim()}
      method="post"
      encType="multipart/form-data"
      aria-label={label}
      className={className}
      noValidate
      data-session={viewer ? markOf(viewer) : undefined}
      data-keep={keep && nameOf(typeof keep === "string" ? keepTypingAction : keep)}
      data-kept-at={typeof keep === "string" ? keep : undefined}
    >
      <input type="hidden" name={own} />
      <input type="hidden" name={nameOf(action)} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="requestId" value={randomUUID()} />
      {viewer && <input type="hidden" name="official" value={viewer.id} />}
      <SendForm texts={textsOfSending(locale)} kept={kept && offerOf(kept, locale)}>
        {children}
      </SendForm>
    </form>
  );
}

/** Tells the browser one session from the next, and nothing else of it. */
const markOf = ({ sessionId }: Viewer): string => digest(`form ${sessionId}`).slice(0, 12);

/** The field by which Next knows which action a posted form is for, as React writes it for a form too. */
function nameOf(action: Props["action"]): string {
  const { $$id } = action as unknown as { $$id?: string };
  if (!$$id) throw new Error('A form posts to an action of a file that begins with "use server".');
  return `$ACTION_ID_${$$id}`;
}
