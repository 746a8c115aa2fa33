import { z } from 'zod';
import { clinics, type ClinicKind } from '../../schemas/clinic.ts';
import { readInspections } from '../../schemas/inspections.ts';
import { Problem } from '../problem.ts';

/** A date that was typed, year-month-day. Throws a Problem where it is none, and so do the others of what they read. */
export function readDay(option: string, text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new Problem({
    what: `"${text}" is not a date`,
    where: option,
    whatToDo: `Write it as year-month-day: ${option} 2026-03-31`,
  });
}

/** The kind of a clinic. */
export function readClinic(text: string): ClinicKind {
  if (text in clinics) return text as ClinicKind;
  throw new Problem({
    what: `there is no clinic "${text}"`,
    where: 'annexa clinic',
    whatToDo: `Choose ${Object.keys(clinics).join(', ')}.`,
  });
}

/** The kind of an inspection that a notice week can be planned for. */
export function readInspection(text: string): string {
  const kinds = Object.keys(readInspections());
  if (kinds.includes(text)) return text;
  throw new Problem({
    what: `there is no inspection "${text}"`,
    where: '--inspection',
    whatToDo: `Choose ${kinds.join(', ')}.`,
  });
}

/** A whole number above zero. */
export function readCount(option: string, text: string): number {
  const checked = z.coerce.number().int().positive().safeParse(text);
  if (checked.success) return checked.data;
  throw new Problem({
    what: `"${text}" is not a whole number above zero`,
    where: option,
    whatToDo: `Write it in figures: ${option} 20000`,
  });
}
