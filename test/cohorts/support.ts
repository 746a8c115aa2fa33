import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { databaseWith, expectRows } from '../support.ts';

type Tables = Parameters<typeof databaseWith>[0];

/** Expects a cohort to hold these rows at the end of a day (else the as-at date), in the order of their children. */
export async function expectCohort(
  name: string,
  { day, ...tables }: Tables & { day?: string },
  drawing: string,
): Promise<void> {
  const db = await databaseWith(tables as Tables);
  for (const folder of ['intervals', 'cohorts']) await buildTables(db, folder);
  await expectRows(
    db,
    `select {columns} from cohorts.${name} where day = date '${day ?? tables.as_at}'
     order by child_id nulls last, 2`,
    drawing,
  );
}
