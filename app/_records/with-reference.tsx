import { Fragment } from "react";

type Props = { text: string; reference: string };

/** A title that names a record: its reference stays on one line, and is copied as it is written. */
export const WithReference = ({ text, reference }: Props) =>
  text.split(reference).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have nothing but their place.
    <Fragment key={at}>
      {at > 0 && <span className="whitespace-nowrap">{reference}</span>}
      {part}
    </Fragment>
  ));
