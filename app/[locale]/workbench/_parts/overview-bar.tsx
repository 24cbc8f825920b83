type Props = { open: number; waiting: number; solved: number; most: number };

/** What is open, of that on hold, and what was resolved, on one scale for all; the numbers stand beside it. */
export function OverviewBar({ open, waiting, solved, most }: Props) {
  const parts = [
    { name: "open", count: open - waiting, fill: "fill-water" },
    { name: "waiting", count: waiting, fill: "fill-water/40" },
    { name: "solved", count: solved, fill: "fill-ok" },
  ];
  const before = (at: number) => parts.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${most} 1`}
      preserveAspectRatio="none"
      className="mt-1.5 block h-2 w-full overflow-hidden rounded-xs fill-line"
    >
      <rect width={most} height="1" />
      {parts.map(({ name, count, fill }, at) => (
        <rect key={name} x={before(at)} width={count} height="1" className={fill} />
      ))}
    </svg>
  );
}
