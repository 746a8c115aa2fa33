import type { DuckDBConnection } from '@duckdb/node-api';
import { Problem } from '../../problem.ts';

/** The teams that the pack's figures are about, by name; or the one asked for. Throws a Problem where there is no such team. */
export async function readTeams(db: DuckDBConnection, team: string | null): Promise<string[]> {
  const reader = await db.runAndReadAll(
    `select group_name from clinics.scopes where breakdown = 'team' order by group_name`,
  );
  const names = reader.getRows().map(([name]) => String(name));
  if (team === null) return names;
  const found = names.find((name) => name.toLowerCase() === team.trim().toLowerCase());
  if (found !== undefined) return [found];
  throw new Problem({
    what: `no figure of this clinic is about a team "${team}"`,
    where: '--team',
    whatToDo: `Choose one of ${names.join(', ')}.`,
  });
}
