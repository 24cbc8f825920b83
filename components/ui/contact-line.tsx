type Props = {
  /** Says who to write to: "Contact:". */
  label: string;
  contact: { href: string; text: string } | null;
  /** Said when the installation names nobody. */
  none: string;
};

/** Where to write to about this installation. */
export function ContactLine({ label, contact, none }: Props) {
  if (!contact) return <p className="text-muted">{none}</p>;
  return (
    <p className="wrap-anywhere">
      {label} <a href={contact.href}>{contact.text}</a>
    </p>
  );
}
