import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import type { Language } from "@/domain/language";

/**
 * A form that writes. It carries its language and a request id, so that a double click or a repeated
 * post writes once.
 */
export function PostForm({
  action,
  locale,
  label,
  children,
  className = "grid gap-6",
}: {
  action: (form: FormData) => Promise<void>;
  locale: Language;
  /** Names the form where a page has several. */
  label?: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <form action={action} aria-label={label} className={className} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="requestId" value={randomUUID()} />
      {children}
    </form>
  );
}
