import type { DuckDBConnection } from '@duckdb/node-api';
import type { Parameter, Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { ask } from '../explain/open_snapshot.ts';
import { nearest } from '../explain/suggest_rules.ts';
import { spoken } from './read_questions.ts';
import type { Values } from './read_words.ts';

/** The values of a question with its teams, workers and children found: somebody unknown is no reason for an empty answer. */
export async function findPeople(db: DuckDBConnection, question: Question, values: Values): Promise<Values> {
  const found: Record<string, Values[string]> = { ...values };
  for (const parameter of question.parameters) {
    const text = values[parameter.name];
    const find = finders[parameter.kind];
    if (find === undefined || typeof text !== 'string') continue;
    const where = `annexa ask ${spoken(question.name)} --${spoken(parameter.name)} ${text}`;
    found[parameter.name] = await find(db, text.trim(), where);
  }
  return found;
}

type Find = (db: DuckDBConnection, text: string, where: string) => Promise<string>;

const findTeam: Find = async (db, text, where) => {
  const teams = await ask<{ team_id: string | null; team_name: string }>(db, allTeams);
  const found =
    teams.find(({ team_name: name }) => isSame(name, text)) ??
    teams.find(({ team_id: id }) => isSame(id, text));
  if (found !== undefined) return found.team_name;
  throw new Problem({
    what: 'there is no team of this name or id.',
    where,
    whatToDo: `The nearest are ${nearest(text, [...new Set(teams.map(({ team_name: name }) => name))]).join(', ')}.`,
  });
};

// Lists also print as a team whatever reads as a name where an id belongs.
const allTeams = `select team_id, team_name from facts.team_names
  union select null, team_name from facts.current_holders where team_name is not null
  order by all`;

const findWorker: Find = async (db, text, where) => {
  const workers = await ask<{ worker_id: string; worker_name: string | null }>(db, allWorkers);
  const byId = workers.find(({ worker_id: id }) => isSame(id, text));
  const found = byId === undefined ? workers.filter((one) => isSame(one.worker_name, text)) : [byId];
  if (found.length === 1) return found[0]!.worker_id;
  const ids = (found.length === 0 ? [] : found).map(({ worker_id: id }) => id);
  throw new Problem({
    what:
      found.length === 0
        ? 'no worker with this id or name holds a case.'
        : `${ids.length} workers have this name.`,
    where,
    whatToDo:
      found.length === 0
        ? 'Give the id or the whole name, in quotes, as the case system has it.'
        : `Give the id of one: ${ids.join(', ')}.`,
  });
};

const allWorkers =
  'select distinct worker_id, worker_name from facts.current_holders where worker_id is not null order by all';

// The nearest id would be another child's, so none is suggested.
const findChild: Find = async (db, text, where) => {
  const [found] = await ask<{ child_id: string }>(db, childById, [text.toUpperCase()]);
  if (found !== undefined) return found.child_id;
  throw new Problem({
    what: 'no child with this id is in the exports of this run.',
    where,
    whatToDo: `Check the id. What else is known of it: annexa explain child ${text}`,
  });
};

const childById = `select children.child_id
  from canonical.children
  left join merged.ids on merged.ids.kept_id = children.child_id and merged.ids.old_id = $1
  where children.child_id = $1 or merged.ids.old_id = $1
  limit 1`;

const finders: Partial<Record<Parameter['kind'], Find>> = {
  team: findTeam,
  worker: findWorker,
  child: findChild,
};

const isSame = (one: string | null, other: string): boolean =>
  one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
