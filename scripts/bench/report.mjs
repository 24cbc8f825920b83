const columns = [
  ["page", ({ name }) => name],
  ["median ms", ({ median }) => median.toFixed(1)],
  ["p95 ms", ({ p95 }) => p95.toFixed(1)],
  ["× blank", ({ ratio }) => ratio.toFixed(2)],
  ["per second", ({ perSecond }) => perSecond.toFixed(0)],
  ["statements", ({ statements }) => String(statements)],
  ["elements", ({ elements }) => String(elements)],
  ["HTML KB", ({ html }) => kilobytes(html)],
  ["gzip KB", ({ packed }) => kilobytes(packed)],
  ["script KB", ({ scripts }) => kilobytes(scripts)],
  ["above empty", ({ scriptsAboveEmpty }) => kilobytes(scriptsAboveEmpty)],
  ["answer", ({ status, failed }) => (failed ? `${status}, ${failed} failed` : String(status))],
];

/** Prints what was measured for one number of bottlenecks. */
export function sayResults(rows, { pages, firstView, file, imported }) {
  console.log(`\n${rows.toLocaleString("en")} bottlenecks\n`);
  table(columns, pages);
  const shown = `${firstView.median.toFixed(0)} ms (slowest ${firstView.slowest.toFixed(0)})`;
  console.log(`\nRows of the list on the screen after the click, first visit: ${shown}`);
  const memory = file.memory === null ? "unknown" : `+${file.memory.toFixed(0)} MB`;
  console.log(
    `Workbook of 10,000 rows: ${file.ms.toFixed(0)} ms, ${kilobytes(file.bytes)} KB, memory ${memory}`,
  );
  sayImport(imported);
}

/** Prints what a file of bottlenecks took that was imported. */
export function sayImport({ rows, trial, written, memory, most }) {
  const spent = `tried out in ${trial.toFixed(1)} s, written in ${written.toFixed(1)} s`;
  const held = `memory +${memory.toFixed(0)} MB, ${most.toFixed(0)} MB at most`;
  console.log(`Import of ${rows.toLocaleString("en")} bottlenecks: ${spent}, ${held}\n`);
}

/** Prints how the median of each page grows from the fewest to the most bottlenecks. */
export function sayGrowth(all) {
  const sizes = all.toSorted((one, other) => one.rows - other.rows);
  const median = (results, name) => results.pages.find((page) => page.name === name)?.median;
  const names = sizes[0].pages.map(({ name }) => name);
  console.log("\nGrowth of the median, ms\n");
  table(
    [
      ["page", ({ name }) => name],
      ...sizes.map((results) => [
        results.rows.toLocaleString("en"),
        ({ name }) => median(results, name)?.toFixed(1) ?? "",
      ]),
      ["growth", ({ name }) => growth(median(sizes[0], name), median(sizes.at(-1), name))],
    ],
    names.map((name) => ({ name })),
  );
}

/**
 * Prints how two versions answer. Where the blank page of one got faster too, only what is against the same blank page can be
 * compared: that of before.
 */
export function sayBeside(rows, pages) {
  console.log(`\n${rows.toLocaleString("en")} bottlenecks, both versions in turn\n`);
  const ratio = (time, blank) => (time / blank).toFixed(2);
  table(
    [
      ["page", ({ name }) => name],
      ["before ms", ({ before }) => before.toFixed(1)],
      ["now ms", ({ now }) => now.toFixed(1)],
      ["now / before", ({ now, before }) => ratio(now, before)],
      ["before × its blank", ({ before, blank }) => ratio(before, blank.before)],
      ["now × blank of before", ({ now, blank }) => ratio(now, blank.before)],
      ["now × its blank", ({ now, blank }) => ratio(now, blank.now)],
    ],
    pages,
  );
}

const growth = (first, last) => (first && last ? `${(last / first).toFixed(2)} ×` : "");

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

/** As Markdown, so that it can be taken over into docs/performance.md. */
function table(shown, rows) {
  const cells = [
    shown.map(([title]) => title),
    ...rows.map((row) => shown.map(([, of]) => of(row))),
  ];
  const widths = shown.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const fit = (text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]));
  const rule = widths.map(
    (width, at) => "-".repeat(width - (at === 0 ? 0 : 1)) + (at === 0 ? "" : ":"),
  );
  const [head, ...body] = cells;
  for (const line of [head, rule, ...body]) console.log(`| ${line.map(fit).join(" | ")} |`);
}
