import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { makeAnnexA } from '../../pipelines/annex_a.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { insertRows } from '../support.ts';

/** A database of drawn tables, each with only the columns that its heading line names, and variables set. */
export async function drawn(
  tables: Record<string, { types: string; rows: string }>,
  variables: Record<string, string | number> = {},
): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run('create schema explain');
  for (const [table, { types, rows }] of Object.entries(tables)) {
    await db.run(`create table ${table} (${types})`);
    await insertRows(db, table, rows);
  }
  for (const [name, value] of Object.entries(variables)) {
    await db.run(`set variable ${name} = ${typeof value === 'number' ? value : `'${value}'`}`);
  }
  return db;
}

/** A query of sql/explain, as expectRows takes it. */
export const explaining = async (name: string): Promise<string> =>
  `select {columns} from (${await readSql(`explain/${name}`)})`;

/** What nothing that is printed may hold: the names of the children of the exports, and their birth dates. */
export const secrets = [
  'Zebedee',
  'Quillfeather',
  'Peverell',
  '06/05/2014',
  '2014-05-06',
  '11/12/2015',
  '2015-12-11',
];

const exports: Record<string, string> = {
  ssd_person: `pers_person_id,pers_forename,pers_surname,pers_sex,pers_gender,pers_ethnicity,pers_dob,nickname
C1,Zebedee,Quillfeather,F,F,WBRI,2014-05-06,Peverell
C2,Zebedee,Peverell,M,M,Martian,11/12/2015,
C3,Zebedee,Peverell,M,M,WBRI,11/12/2015,
C4,Zebedee,Peverell,F,F,WBRI,11/12/2015,
C5,Zebedee,Peverell,F,F,Martian,11/12/2015,`,
  ssd_cin_episodes: `cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_source_desc,cine_referral_nfa,cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id
R1,C1,2025-11-03,N1,5A,,N,,,T1,W1
R2,C2,2024-01-10,N1,5A,,N,RC7,2024-06-01,T1,W1
R2,C2,2024-01-10,N1,5A,,N,RC7,2024-06-01,T1,W1
C8,R8
R4,C4,2025-12-01,N1,5A,,N,RC7,2025-10-01,T1,W1
R5,C4,2025-12-10,N1,5A,,N,RC7,2026-03-20,T1,W1
R6,C5,2025-11-10,N1,5A,,N,,,T1,W1`,
  ssd_cp_plans: `cppl_cp_plan_id,cppl_person_id,cppl_referral_id,cppl_icpc_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category
P1,C1,R1,,2025-12-01,,N,Neglect,Neglect
P2,C5,R6,,2025-12-05,2026-03-10,N,Neglect,Neglect`,
  ssd_cla_episodes: `clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id,clae_cla_last_iro_contact_date,clae_entered_care_date
`,
  ssd_involvements: `invo_involvements_id,invo_professional_id,invo_person_id,invo_referral_id,invo_involvement_start_date,invo_involvement_end_date,invo_professional_role_id,invo_professional_team
`,
  merged_records: 'old_id,kept_id\nC9,C1',
};

/** Writes a council of five children, and publishes its lists as at the end of February and of March. */
export async function publishTwice(
  folder: string,
  { rules = true }: { rules?: boolean } = {},
): Promise<{ council: string; out: string }> {
  const council = join(folder, 'council');
  const out = join(folder, 'output');
  mkdirSync(council, { recursive: true });
  for (const [name, text] of Object.entries(exports)) {
    writeFileSync(join(council, `${name}.csv`), `${text.trimEnd()}\n`);
  }
  const settings = settingsSchema.parse({ authority: { code: '999', name: 'Exampleshire' } });
  for (const asAt of ['2026-02-28', '2026-03-31']) {
    await makeAnnexA({ exports: council, asAt, settings, out, workbooks: false, rules });
  }
  return { council, out };
}
