import { defineAnswerBook } from '../define_answer_book.ts';

/** Team ids that lead to no name, and the names that the council says they have. */
export const unnamedTeams = defineAnswerBook({
  name: 'unnamed-teams',
  title: 'Teams without a name',
  sheet: 'Teams',
  guide:
    'These ids show blank as a team on the lists. Type the name of the team. Save and close; the next run uses it.',
  key: ['team_id'],
  columns: {
    team_id: { heading: 'Team id', kind: 'id', width: 24 },
    row_count: { heading: 'Records', kind: 'count', width: 10 },
    first_seen: { heading: 'First seen', kind: 'day', width: 12 },
    nearest: { heading: 'Nearest team ids', kind: 'text', width: 50 },
    team_name: { heading: 'Name of the team', kind: 'text', width: 36, typed: true },
    state: { heading: 'State', kind: 'text', width: 18 },
  },
});
