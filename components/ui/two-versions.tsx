/** One field in which two versions of a record differ, in words. */
export type Difference = { field: string; label: string; theirs: string; yours: string };

type Props = {
  title: string;
  text: string;
  /** Said when the two differ in nothing. */
  same: string;
  headings: { field: string; theirs: string; yours: string };
  empty: string;
  differences: readonly Difference[];
};

/** What a colleague wrote meanwhile beside one's own words, field by field where they differ. */
export function TwoVersions({ title, text, same, headings, empty, differences }: Props) {
  return (
    <section aria-labelledby="two-versions" className="grid gap-3">
      <h2 id="two-versions">{title}</h2>
      <p className="max-w-measure">{text}</p>
      {differences.length === 0 ? (
        <p>{same}</p>
      ) : (
        <table className="w-full table-fixed text-left">
          <thead className="border-line-strong border-b text-muted text-small">
            <tr>
              {[headings.field, headings.theirs, headings.yours].map((heading) => (
                <th key={heading} scope="col" className="py-2 pr-4">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, label, theirs, yours }) => (
              <tr key={field} className="wrap-anywhere border-line border-b align-top">
                <th scope="row" className="py-3 pr-4 font-semibold">
                  <a href={`#${field}`}>{label}</a>
                </th>
                <td className="whitespace-pre-line py-3 pr-4">{theirs || empty}</td>
                <td className="whitespace-pre-line py-3">{yours || empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
