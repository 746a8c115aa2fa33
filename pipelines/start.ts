import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../schemas/project_root.ts';
import { makeAnnexA } from './annex_a.ts';
import { writeDemo } from './demo.ts';
import { readSettings } from './steps/read_settings.ts';
import { describeRun } from './steps/show_summary.ts';

// What `npm start` shows: the whole job on the invented council, which is written first if it is not there.
const council = join(projectRoot, 'fixtures', 'council');

if (!existsSync(council)) {
  console.error("… write an invented council's exports");
  // Beside its place first, so that half a council is never taken for a whole one.
  await rm(`${council}.part`, { recursive: true, force: true });
  await writeDemo({ to: `${council}.part` });
  await rename(`${council}.part`, council);
}
const published = await makeAnnexA({
  exports: council,
  asAt: '2026-03-31',
  settings: readSettings(join(projectRoot, 'fixtures', 'demo', 'annexa.yaml')),
  out: join(projectRoot, 'output'),
  onStep: (step) => console.error(`… ${step}`),
});
console.log(`\n${describeRun(published)}`);
