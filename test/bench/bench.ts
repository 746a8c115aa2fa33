// Ratios measured in one run, because these machines are noisy and their seconds do not travel. Prints a table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { writeDemo } from '../../pipelines/demo.ts';

const sizes = [1, 4, 16];
const defaultChildren = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'annexa-bench-'));

type Measured = { seconds: number; peakMb: number };

/** Runs one part in a process of its own, so that its peak memory is its own. */
function measure(part: string, council: string): Measured {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./bench_part.ts', import.meta.url)), part, council, folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`${part} failed`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1)!) as Measured;
}

const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

try {
  const councils = new Map<number, string>();
  for (const size of sizes) {
    const to = join(folder, `council-${size}`);
    await writeDemo({ to, children: defaultChildren * size });
    councils.set(size, to);
  }
  const largest = councils.get(sizes.at(-1)!)!;
  const table = new Table({ head: ['Measure', 'Result', 'At most'], style: { head: [], border: [] } });

  const pairs = [1, 2, 3].map(() => ({ ours: measure('job', largest), bare: measure('bare', largest) }));
  const ratio = median(pairs.map(({ ours, bare }) => ours.seconds / bare.seconds));
  table.push([`(a) load, lists and CSV at ${sizes.at(-1)}x, against bare DuckDB`, ratio.toFixed(2), '1.5']);

  const books = [1, 2, 3].map(() => ({ ours: measure('workbook', largest), hand: measure('hand', largest) }));
  const bookRatio = median(books.map(({ ours, hand }) => ours.seconds / hand.seconds));
  table.push(['(b) submission workbook, against a hand-made one', bookRatio.toFixed(2), '2.2']);

  const jobs = sizes.map((size) => measure('job', councils.get(size)!));
  for (const [index, size] of sizes.entries()) {
    if (index === 0) continue;
    const growth = jobs[index]!.seconds / jobs[0]!.seconds;
    table.push([`(c) cost at ${size}x the default council`, `${growth.toFixed(1)}x`, `${size}x`]);
  }
  for (const [index, size] of sizes.entries()) {
    table.push([`(d) peak memory at ${size}x`, `${Math.round(jobs[index]!.peakMb)} MB`, '']);
  }
  const shares = pairs.map(({ ours }) => {
    const findings = measure('findings', largest).seconds;
    return findings / (ours.seconds + findings);
  });
  table.push([
    `(e) share of the run that findings take at ${sizes.at(-1)}x`,
    `${Math.round(100 * median(shares))}%`,
    '',
  ]);
  const counts = [1, 2, 3].map(() => ({
    ours: measure('indicators', largest),
    bare: measure('bare_indicators', largest),
  }));
  const countRatio = median(counts.map(({ ours, bare }) => ours.seconds / bare.seconds));
  table.push([
    `(f) every indicator at ${sizes.at(-1)}x, against its bare queries by month`,
    countRatio.toFixed(2),
    '1.5',
  ]);
  table.push([
    '    in seconds, and peak memory',
    `${median(counts.map(({ ours }) => ours.seconds)).toFixed(0)} s, ${Math.round(median(counts.map(({ ours }) => ours.peakMb)))} MB`,
    '',
  ]);
  console.log(table.toString());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
