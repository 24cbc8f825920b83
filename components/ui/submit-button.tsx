"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";

/** Sends its form once: while the answer is under way, a second click does nothing. */
export function SubmitButton(button: Omit<ComponentProps<"button">, "type" | "onClick">) {
  const { pending } = useFormStatus();
  return (
    <button
      {...button}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    />
  );
}
