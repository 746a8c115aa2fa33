import type { ClinicKind } from '../../../schemas/clinic.ts';
import type { ClinicNotes } from '../answers/keep_clinic_notes.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import type { Missing } from '../find_gaps.ts';
import type { Pack } from '../pack_types.ts';
import type { MovedFrom } from './find_clinic_movements.ts';

/** A clinic's pack: what a run made, and which clinic it is for. Its figures are in the tables of the schema clinics. */
export type Clinic = Pack & {
  kind: ClinicKind;
  /** The one team that the pack is for; null for the service and every team. */
  team: string | null;
  indicators: readonly IndicatorRun[];
  missing: Missing;
  /** What people typed in earlier packs. */
  notes: ClinicNotes;
  /** The run that its figures are compared with, child by child. */
  moved: MovedFrom;
  /** The interval that the pack is about. */
  interval: { start: string; end: string; isComplete: boolean };
};

/** One workbook of a clinic's pack: the service's, or a team's. */
export type ClinicBook = Clinic & {
  /** The name of the team; null for the service. */
  scope: string | null;
};
