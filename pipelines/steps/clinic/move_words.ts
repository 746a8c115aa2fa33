import type { CaseMove } from './read_moves.ts';

/** What became of a case, in words: joined, left, or from what to what. */
export function moveWords(move: CaseMove | null): string | null {
  if (move === null) return null;
  const { movement, numerator_then: before, numerator_after: after } = move;
  if (movement === 'joined') return after === 0 ? 'joined, not counted' : 'joined';
  if (movement === 'left') return before === 0 ? 'left, was not counted' : 'left';
  if (before === 0 && after === 1) return 'joined those counted';
  if (before === 1 && after === 0) return 'left those counted';
  if (before === after) return `out of ${move.denominator_then} → ${move.denominator_after}`;
  return `${rounded(before)} → ${rounded(after)}`;
}

const rounded = (amount: number): number => Math.round(amount * 10) / 10;
