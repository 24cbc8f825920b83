// How lines and areas in pixels become short SVG paths.

/** Douglas-Peucker on one arc: neighbours share arcs, so no gaps appear between them. */
export function simplify(points, limit) {
  if (points.length < 3) return points;
  const [ax, ay] = points[0];
  const [bx, by] = points.at(-1);
  const length = Math.hypot(bx - ax, by - ay);
  let furthest = 0;
  let index = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i];
    const distance = length
      ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
      : Math.hypot(x - ax, y - ay);
    if (distance > furthest) [furthest, index] = [distance, i];
  }
  if (furthest <= limit) return [points[0], points.at(-1)];
  return [
    ...simplify(points.slice(0, index + 1), limit).slice(0, -1),
    ...simplify(points.slice(index), limit),
  ];
}

const tenths = (n) => String(n / 10).replace(/^(-?)0\./, "$1.");

/** One line as a path: an absolute start, then steps to one decimal. */
function drawLine(points, closed) {
  const whole = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
  if (closed) whole.pop();
  let [x, y] = whole[0];
  let steps = "";
  for (const [nextX, nextY] of whole.slice(1)) {
    if (nextX === x && nextY === y) continue;
    const [dx, dy] = [tenths(nextX - x), tenths(nextY - y)];
    steps += `${steps && !dx.startsWith("-") ? " " : ""}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
    [x, y] = [nextX, nextY];
  }
  if (!steps) return "";
  return `M${tenths(whole[0][0])} ${tenths(whole[0][1])}l${steps}${closed ? "z" : ""}`;
}

/** The area of a ring in square pixels. */
export const ringArea = (ring) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], i) =>
        sum + x * (ring[i - 1] ?? ring.at(-1))[1] - y * (ring[i - 1] ?? ring.at(-1))[0],
      0,
    ),
  ) / 2;

/** An area as a path, without the islands too small to see. */
export function drawArea(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat();
  const worth = rings.filter((ring) => ringArea(ring) > 0.4);
  return (worth.length ? worth : rings).map((ring) => drawLine(ring, true)).join("");
}

/** Borders as a path. */
export const drawMesh = (line) =>
  line.coordinates.map((points) => drawLine(points, false)).join("");
