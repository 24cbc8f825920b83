import type { ButtonHTMLAttributes, ReactNode } from "react";

const looks = {
  primary: "button bg-water text-on-water hover:bg-water-deep",
  quiet: "button border border-water text-water-deep hover:bg-water-tint",
  danger: "button border border-bad text-bad hover:bg-bad-tint",
} as const;

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
    <button {...button} type="submit" className={looks[look]}>
      {children}
    </button>
  );
}

/**
 * A link that looks like a button: it leads to where something is done. `about` is the id of what stands beside it and
 * names what it is done with.
 */
export function ButtonLink({
  look = "primary",
  href,
  about,
  children,
}: Look & { href: string; about?: string; children: ReactNode }) {
  const id = about && `${about}-link`;
  return (
    <a id={id} href={href} aria-labelledby={about && `${id} ${about}`} className={looks[look]}>
      {children}
    </a>
  );
}
