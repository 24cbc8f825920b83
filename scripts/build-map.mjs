// Draws the border map once: public/map/regions.<hash>.svg (the paths) and components/map/geometry.json
// (where each region lies). Run `node scripts/build-map.mjs` after a change to prisma/reference.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { geoConicConformal, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { sharing } from "./map-neighbours.mjs";
import { drawArea, drawMesh, ringArea, simplify } from "./map-paths.mjs";

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
const source = read("prisma/reference/border-map.topo.json");
const regions = read("prisma/reference/regions-nuts3.json");

const view = { x: 0, y: 0, width: 640, height: 730 };
/** Pixels for each unit of the projection, and what lies at the left top of the picture. */
const frame = { scale: 10330, left: -0.0342, top: -1.0563 };
/** Where the name of each party stands, clear of the border. */
const labels = {
  NL: { x: 292, y: 272 },
  "DE-NI": { x: 590, y: 178 },
  "DE-NW": { x: 582, y: 340 },
  "BE-VLG": { x: 118, y: 499 },
  "BE-WAL": { x: 256, y: 575 },
};
/** Marks and names that would lie in the water, on a corner or on the border in the centre of their region. */
const shift = { NL342: [-4, 2], NL112: [0, 2], DEA34: [6, 2] };
/** Bends flatter than this many pixels are left out. */
const flatness = { seen: 0.3, unseen: 0.8, neighbour: 2 };

const projection = geoConicConformal()
  .parallels([50, 54])
  .rotate([-5.6, 0])
  .scale(1)
  .translate([0, 0]);

function project(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      const [px, py] = projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
      return [(px - frame.left) * frame.scale, (py - frame.top) * frame.scale];
    });
  });
}

const isSeen = ([x, y]) => x > 0 && y > 0 && x < view.width && y < view.height;
const arcsOf = (shape) => shape.arcs.flat(3).map((arc) => (arc < 0 ? ~arc : arc));
const ofRegions = new Set(source.objects.nuts3.geometries.flatMap(arcsOf));
const flatnessOf = (arc, i) =>
  arc.some(isSeen) ? flatness.seen : ofRegions.has(i) ? flatness.unseen : flatness.neighbour;
const topology = {
  ...source,
  transform: undefined,
  arcs: project(source).map((arc, i) => simplify(arc, flatnessOf(arc, i))),
};

const shapes = new Map(
  feature(topology, topology.objects.nuts3).features.map((shape) => [String(shape.id), shape]),
);
const byKey = new Map(regions.map((region) => [region.geometryKey, region]));
for (const key of shapes.keys()) if (!byKey.has(key)) throw new Error(`No region for shape ${key}`);

/** The middle of the largest part of a region. */
function centreOf(key) {
  const { geometry } = shapes.get(key);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.toSorted((a, b) => ringArea(b[0]) - ringArea(a[0]))[0];
  const [x, y] = geoPath().centroid({ type: "Polygon", coordinates: largest });
  const [dx, dy] = shift[key] ?? [0, 0];
  return [x + dx, y + dy].map((n) => Math.round(n * 10) / 10);
}

const countryOf = ({ id }) => byKey.get(id)?.country ?? String(id).slice(0, 2);
const partyOf = (geometry) =>
  byKey.get(geometry.id)?.party ?? (geometry.id === "BE100" ? "BE-BRU" : countryOf(geometry));
const everything = {
  type: "GeometryCollection",
  geometries: [...topology.objects.nuts3.geometries, ...topology.objects.context.geometries],
};
const isFrontier = (a, b) =>
  countryOf(a) !== countryOf(b) && [a, b].some((side) => countryOf(side) === "NL");
const across = sharing(everything.geometries, isFrontier);
const line = (id, filter) =>
  `<path id="${id}" fill="none" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke" d="${drawMesh(mesh(topology, everything, (a, b) => a !== b && filter(a, b)))}"/>`;

/** A party's regions: those on the Dutch border at full strength, the others paler. */
function drawParty(party) {
  const own = regions.filter((region) => (region.party ?? "BE-BRU") === party);
  const atBorder = (region) =>
    party === "NL" ? region.touchesBorder : region.bordersWith.includes("NL");
  const path = ({ geometryKey }) =>
    `<path id="r-${geometryKey}" d="${drawArea(shapes.get(geometryKey).geometry)}"/>`;
  return [
    `<g id="p-${party}"><g fill-opacity=".75">`,
    ...own.filter((region) => !atBorder(region)).map(path),
    "</g>",
    ...own.filter(atBorder).map(path),
    "</g>",
  ].join("\n");
}

const parties = ["NL", "DE-NW", "DE-NI", "BE-VLG", "BE-WAL", "BE-BRU"];
const context = feature(topology, topology.objects.context).features.map(({ geometry }) =>
  drawArea(geometry),
);
const svg = [
  "<!-- © EuroGeographics for the administrative boundaries; not for commercial use. -->",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">`,
  `<path id="context" d="${context.join("")}"/>`,
  ...parties.map(drawParty),
  line("party-lines", (a, b) => partyOf(a) !== partyOf(b) && !isFrontier(a, b)),
  line("border-line", isFrontier),
  "</svg>\n",
].join("\n");

const folder = new URL("../public/map/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder))
  if (/^regions\..*svg$/.test(old)) rmSync(new URL(old, folder));
const file = `regions.${createHash("sha256").update(svg).digest("hex").slice(0, 8)}.svg`;
writeFileSync(new URL(file, folder), svg);

const places = Object.fromEntries(
  regions.map(({ geometryKey: key, party, name }) => {
    const [x, y] = centreOf(key);
    const [[left, top], [right, bottom]] = geoPath()
      .bounds(shapes.get(key))
      .map((p) => p.map(Math.round));
    const others = across
      .get(key)
      .filter((other) => byKey.has(other))
      .sort();
    const place = { party, name, x, y, left, top, right, bottom };
    return [key, others.length > 0 ? { ...place, across: others } : place];
  }),
);
const entries = Object.entries(places).map(
  ([key, place]) => `    "${key}": ${JSON.stringify(place)}`,
);
writeFileSync(
  new URL("../components/map/geometry.json", import.meta.url),
  `{\n  "file": "/map/${file}",\n  "view": ${JSON.stringify(view)},\n  "labels": ${JSON.stringify(labels)},\n  "places": {\n${entries.join(",\n")}\n  }\n}\n`,
);

console.log(`${file}: ${svg.length} bytes, ${regions.length} regions`);
