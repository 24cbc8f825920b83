/** A circle on the map. */
type Disc = { x: number; y: number; radius: number };

const rounds = 16;
/** How far apart: touching is 1. */
const air = 1.1;
const tolerance = 0.2;

/** Moves circles that cover each other apart, by no more than is needed. */
export function spread<T extends Disc>(discs: readonly T[]): T[] {
  const placed = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(placed)) break;
  }
  return placed;
}

function pushApart(discs: Disc[]): boolean {
  let moved = false;
  discs.forEach((a, i) => {
    for (let j = i + 1; j < discs.length; j++) if (keepApart(a, discs[j] as Disc)) moved = true;
  });
  return moved;
}

function keepApart(a: Disc, b: Disc): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const wanted = (a.radius + b.radius) * air;
  if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) return false;
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - tolerance) return false;
  const push = (wanted - distance) / 2;
  const [stepX, stepY] = distance ? [(dx / distance) * push, (dy / distance) * push] : [push, 0];
  a.x -= stepX;
  a.y -= stepY;
  b.x += stepX;
  b.y += stepY;
  return true;
}
