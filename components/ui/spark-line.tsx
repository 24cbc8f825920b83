const [width, height, edge] = [148, 34, 5];

/** The numbers of some months as one line, for the eye: a sentence beside it says what it shows. */
export function SparkLine({ values }: { values: readonly number[] }) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, at) => ({
    x: edge + (at * (width - 2 * edge)) / Math.max(values.length - 1, 1),
    y: high === low ? height / 2 : edge + ((high - value) * (height - 2 * edge)) / (high - low),
  }));
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="h-auto w-full max-w-37 fill-none stroke-water"
    >
      <path d={`M0 ${height - 1}H${width}`} className="stroke-line" />
      <path
        d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={last.x} cy={last.y.toFixed(1)} r="3.4" className="fill-water stroke-none" />
    </svg>
  );
}
