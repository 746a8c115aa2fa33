/** What it tells of two runs that one lists a record and the other leaves it out for a reason. */
export type LeftOutReason = {
  /**
   * window: a date was too long ago. age: too old, from a birthday on. under_age: not old enough yet.
   * choice: a reading or the template decides. record: something that the record says.
   */
  kind: 'window' | 'age' | 'under_age' | 'choice' | 'record';
  /** Which date of the row the window is about. */
  windowDate?: 'event' | 'end' | 'latest';
  months?: number;
  years?: number;
  /** Why a record that was listed is left out so, and why one that was left out so is listed, on a later date. */
  ifLeft: 'closed' | 'new' | 'corrected';
  ifJoined: 'new' | 'closed' | 'out of the window' | 'corrected';
};

const inRecord = { kind: 'record', ifLeft: 'corrected', ifJoined: 'corrected' } as const;
const byChoice = { ...inRecord, kind: 'choice' } as const;
// What stood in its place has ended.
const behind = { ...inRecord, ifJoined: 'closed' } as const;
const ended = { ...inRecord, ifLeft: 'closed' } as const;

const window = (windowDate: 'event' | 'end' | 'latest', months: number): LeftOutReason => ({
  ...inRecord,
  kind: 'window',
  windowDate,
  months,
});

const from = (years: number, months = 0): LeftOutReason => ({ ...inRecord, kind: 'age', years, months });

/** Every reason that a list's query gives. */
export const leftOutReasons: Readonly<Record<string, LeftOutReason>> = {
  'no child id': inRecord,
  'no adopter id': inRecord,
  'no date of contact': inRecord,
  'no date of referral': inRecord,
  'no date of strategy discussion': inRecord,
  'no start date': inRecord,
  'no plan start date': inRecord,
  'no decision date': inRecord,
  'no date of an enquiry or a stage': inRecord,
  'after the as-at date': inRecord,

  'before the six months': window('latest', 6),
  'authorised before the six months': window('end', 6),
  'authorised, and started before the six months': window('event', 6),
  'ended, and began before the six months': window('event', 6),
  'ended before the six months': window('end', 6),
  'closed before the six months': window('end', 6),
  'care ended before the six months': window('end', 6),
  'adopted before the twelve months': window('end', 12),
  'plan changed from adoption before the twelve months': window('end', 12),
  'ended before the twelve months': window('end', 12),

  'turned 18 before the six months': from(18, 6),
  'turned 18': from(18),
  'aged 21 or over and without a leaving care record': from(21),
  'aged 25 or over': from(25),
  'under 16': { ...inRecord, kind: 'under_age', years: 16 },

  'a copy of another record': inRecord,
  'the same plan again': inRecord,
  'another plan of this child is listed': behind,
  'another episode of need of this child is listed': behind,
  'a later period of care is listed': behind,
  'a later decision is listed': behind,
  'a later record of the adopter is listed': inRecord,
  // A new assessment takes its place, until that is too old to be listed itself.
  'listed by its assessment': { ...inRecord, ifLeft: 'new', ifJoined: 'out of the window' },

  'ended, and has no assessment in the six months': ended,
  died: ended,
  'another order was made': ended,
  'not in care and not adopted': { ...ended, ifJoined: 'new' },
  'a care leaver only': { ...ended, ifJoined: 'new' },
  'no current eligibility': { ...ended, ifJoined: 'new' },
  // Which says that there is no entitlement any more: else the later record would be listed.
  'a later record of this young person counts': { ...ended, ifJoined: 'new' },
  'no further action on the referral': { ...ended, ifJoined: 'new' },
  'nothing but a referral': { ...inRecord, ifJoined: 'new' },
  'short breaks only': { ...inRecord, ifJoined: 'new' },
  'enquiry only': { ...inRecord, ifJoined: 'new' },

  'closed after assessment with no further action': { ...byChoice, ifLeft: 'closed' },
  'closed after assessment and referred to early help': { ...byChoice, ifLeft: 'closed' },
  'open, with no plan or assessment now': { ...byChoice, ifLeft: 'closed', ifJoined: 'new' },
  'not entitled by the care history': { ...byChoice, ifJoined: 'new' },
  'an eligible child, whom the template does not ask for': { ...byChoice, ifJoined: 'new' },
  'an episode, and only assessments are listed': byChoice,
  'an assessment, and only episodes are listed': byChoice,
  'held for another authority': byChoice,
  "on hold for reasons beyond the agency's control": byChoice,
};
