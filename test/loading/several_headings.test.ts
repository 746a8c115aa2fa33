import { describe, expect, test } from 'vitest';
import { readProfile } from '../../schemas/profile.ts';
import { load, profileHead, rowsOf } from './support.ts';

const profileWith = (tables: string): string => `${profileHead}\n  tables:\n${tables}`;

const contacts = profileWith(`
    contacts: [{ file: contacts, columns: { contact_id: id, child_id: child, contact_date: date, source_code: [source, words] } }]`);

describe('of several headings, a code is read from', () => {
  test('the first whose text is known to stand for one, which is the text that is kept', async () => {
    const { db } = await load(
      {
        'contacts.csv':
          'id,child,date,source,words\nK1,C1,2025-01-01,INDACQ,Neighbour\nK2,C1,2025-01-01,,Police\n' +
          'K3,C1,2025-01-01,6,Schools\nK4,C1,2025-01-01,6,\nK5,C1,2025-01-01,NULL,Police\n',
      },
      { profile: contacts },
    );
    expect(
      await rowsOf(db, 'select source_code, source_raw from canonical.contacts order by contact_id'),
    ).toEqual(['1B | Neighbour', '6 | Police', '6 | 6', '6 | 6', '6 | Police']);
    expect(await rowsOf(db, 'from findings.unmatched_codes')).toEqual([]);
  });

  test('none of them where no text is known: the first that is there goes to the queue', async () => {
    const { db } = await load(
      {
        'contacts.csv':
          'id,child,date,source,words\nK1,C1,2025-01-01,Martian,Green\nK2,C1,2025-01-01,,Green\nK3,C1,2025-01-01,n/a,\n',
      },
      { profile: contacts },
    );
    expect(
      await rowsOf(db, 'select source_code, source_raw from canonical.contacts order by contact_id'),
    ).toEqual(['- | Martian', '- | Green', '- | -']);
    expect(
      await rowsOf(
        db,
        'select heading, raw_text, row_count, first_line from findings.unmatched_codes order by 2',
      ),
    ).toEqual(['source or words | Green | 1 | 3', 'source or words | Martian | 1 | 2']);
  });

  test('the one that is in the file, and the other is not missed', async () => {
    for (const [heading, text] of [
      ['words', 'Police'],
      ['source', '6'],
    ]) {
      const { db, report } = await load(
        { 'contacts.csv': `id,child,date,${heading}\nK1,C1,2025-01-01,${text}\nK2,C1,2025-01-01,Martian\n` },
        { profile: contacts },
      );
      expect(
        await rowsOf(db, 'select source_code, source_raw from canonical.contacts order by contact_id'),
      ).toEqual([`6 | ${text}`, '- | Martian']);
      expect(await rowsOf(db, 'select heading from findings.unmatched_codes')).toEqual([heading]);
      expect(report.missingColumns).toEqual([]);
    }
  });

  test('the words of a contact in the built-in profile, because two case systems leave its code empty or short', async () => {
    const { columns } = readProfile('ssd').tables.contacts![0]!;
    expect(columns).toMatchObject({
      source_code: ['cont_contact_source_code', 'cont_contact_source_desc'],
      source_description: 'cont_contact_source_desc',
    });
  });
});

describe('of several headings, any other value is read from the first whose cell means something', () => {
  const people = profileWith(`
    merged_records: [{ file: merged, columns: same }]
    children:
      - file: people
        columns: { child_id: [id, old id], forename: [known as, name], birth_date: [born, born too] }
    placements:
      - { file: placements, columns: { placement_id: id, child_id: child, distance_miles: [miles, far] } }`);

  test('ids, also where records were merged; texts; days', async () => {
    const { db } = await load(
      {
        'merged.csv': 'old_id,kept_id\nC9,C2\n',
        'people.csv':
          'id,old id,known as,name,born,born too\nC1,C7,Al,Alan,2015-01-01,2016-01-01\n-1,C9,NULL,Bo,,01/02/2016\n' +
          'UNKNOWN,C3,,,1900-01-01,2017 03 04\n#N/A,c4,,,9 Mar 2018,\n',
      },
      { profile: people },
    );
    expect(
      await rowsOf(db, 'select child_id, forename, birth_date from canonical.children order by source_line'),
    ).toEqual(['C1 | Al | 2015-01-01', 'C2 | Bo | 2016-02-01', 'C3 | - | -', 'C4 | - | 2018-03-09']);
  });

  test('a cell that was not understood is reported only while no other heading has the value', async () => {
    const { db } = await load(
      {
        'placements.csv':
          'id,child,miles,far\nP1,C1,far,12.5\nP2,C1,far,-1\nP3,C1,999.9,3\nP4,C1,,#N/A\nP5,C1,4,x\n',
        'people.csv':
          'id,old id,known as,name,born,born too\nC1,,,,31/02/2015,2015-03-01\nC2,,,,31/02/2015,\nC3,1.2E+11,,,,\n',
      },
      { profile: people },
    );
    expect(await rowsOf(db, 'select distance_miles from canonical.placements order by placement_id')).toEqual(
      ['12.5', '-', '3', '-', '4'],
    );
    expect(
      await rowsOf(db, 'select source_file, source_line, rule from findings.load_problems order by all'),
    ).toEqual([
      'people.csv | 3 | not_a_date',
      'people.csv | 4 | scientific_id',
      'placements.csv | 3 | not_a_number',
      'placements.csv | 3 | not_recorded',
      'placements.csv | 5 | lost_value',
    ]);
  });

  test('flags and items of JSON', async () => {
    const { db } = await load(
      {
        'referrals.csv':
          'id,child,date,closed,new,old\n' +
          `R1,C1,2025-01-01,,"{""NFA_FLAG"":""Y""}","{""NFA_FLAG"":""N""}"\n` +
          `R2,C1,2025-01-01,,{},"{""NFA_FLAG"":""N""}"\n` +
          `R3,C1,2025-01-01,,"{""NFA_FLAG"":""maybe""}",\n`,
        'factors.csv': `id,new,old\nA1,"[""1A"",""1B""]","[""2A""]"\nA2,[],"[""2A""]"\nA3,,\n`,
      },
      {
        profile: profileWith(`
    referrals:
      - file: referrals
        columns:
          referral_id: id
          child_id: child
          referral_date: date
          close_date: closed
          led_to_assessment: { heading: [new, old], key: NFA_FLAG }
    assessment_factors:
      - { file: factors, columns: { assessment_id: id, factor_code: { heading: [new, old], each: item } } }`),
      },
    );
    expect(
      await rowsOf(
        db,
        'select led_to_assessment, led_to_assessment_raw from canonical.referrals order by referral_id',
      ),
    ).toEqual(['yes | Y', 'no | N', '- | maybe']);
    expect(
      await rowsOf(db, 'select assessment_id, factor_code from canonical.assessment_factors order by all'),
    ).toEqual(['A1 | 1A', 'A1 | 1B', 'A2 | 2A']);
  });

  test('two headings that are the same but for their case are one', async () => {
    const { db } = await load(
      { 'teams.csv': 'id,Team name\nT1,North\n' },
      {
        profile: profileWith(
          `    teams: [{ file: teams, columns: { team_id: id, team_name: [TEAM_NAME, team name] } }]`,
        ),
      },
    );
    expect(await rowsOf(db, 'select team_id, team_name from canonical.teams')).toEqual(['T1 | North']);
  });
});

test('a later part of an export may have headings that the first has not, and the other way round', async () => {
  const { db } = await load({
    'teams_1.csv': 'team_id,team_name,parent_id\nT1,North,P\nT2,South,\n',
    'teams_2.csv': 'team_id,team_name,parent_name\nT1,North,\nT2,South,\nT3,East,Area\n',
    'teams_3.csv': 'team_id,team_name\nT3,East\nT2,South\n',
  });
  expect(
    await rowsOf(
      db,
      'select team_id, parent_id, parent_name, source_file from canonical.teams order by source_file, source_line',
    ),
  ).toEqual([
    'T1 | P | - | teams_1.csv',
    'T2 | - | - | teams_1.csv',
    'T1 | - | - | teams_2.csv',
    'T3 | - | Area | teams_2.csv',
    'T3 | - | - | teams_3.csv',
  ]);
  expect(
    await rowsOf(db, 'select source_file, source_line, reason from findings.set_aside order by all'),
  ).toEqual([
    'teams_2.csv | 3 | repeats a row of an earlier file exactly',
    'teams_3.csv | 3 | repeats a row of an earlier file exactly',
  ]);
});
