import type { ButtonHTMLAttributes, ReactNode } from "react";
import { SubmitButton } from "./submit-button";

const looks = {
  primary: "bg-water text-on-water hover:bg-water-deep",
  quiet: "border border-water text-water-deep hover:bg-water-tint",
  danger: "border border-bad text-bad hover:bg-bad-tint",
} as const;

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 font-semibold no-underline";

type Look = { look?: keyof typeof looks };

/** A button that sends its form. */
export function Button({
  look = "primary",
  children,
  ...button
}: Look & { children: ReactNode } & Pick<
    ButtonHTMLAttributes<HTMLButtonElement>,
    "name" | "value" | "formAction" | "formNoValidate" | "formMethod"
  >) {
  return (
    <SubmitButton {...button} className={`${base} ${looks[look]}`}>
      {children}
    </SubmitButton>
  );
}

/** A link that looks like a button: it leads to where something is done. */
export function ButtonLink({
  look = "primary",
  href,
  children,
}: Look & { href: string; children: ReactNode }) {
  return (
    <a href={href} className={`${base} ${looks[look]}`}>
      {children}
    </a>
  );
}
