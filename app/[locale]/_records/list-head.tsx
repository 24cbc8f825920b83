import { ButtonLink } from "@/components/ui/button";

type Link = { href: string; text: string };
type Props = {
  title: string;
  lead: string;
  /** The same list as a file; `label` says more than its text. */
  csv: Link & { label: string };
  /** Null for who may not register. */
  register: Link | null;
};

/** The top of a list of records: what it is, as a file, and a new one. */
export const ListHead = ({ title, lead, csv, register }: Props) => (
  <div className="flex flex-wrap items-end justify-between gap-4">
    <div>
      <h1>{title}</h1>
      <p className="mt-2 text-muted">{lead}</p>
    </div>
    <div className="no-print flex gap-2.5">
      <a
        href={csv.href}
        aria-label={csv.label}
        className="inline-flex min-h-11 items-center rounded-control border border-water px-4 font-semibold text-small text-water-deep no-underline hover:bg-water-tint"
      >
        {csv.text}
      </a>
      {register && <ButtonLink href={register.href}>{register.text}</ButtonLink>}
    </div>
  </div>
);
