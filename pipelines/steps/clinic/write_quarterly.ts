import type { DuckDBConnection } from '@duckdb/node-api';
import { writeWorkbook } from '../workbook/write_workbook.ts';
import type { ClinicBook } from './clinic_types.ts';
import { readReport } from './quarterly/read_report.ts';
import { drawPlanned } from './quarterly/planned_charts.ts';
import { writeAudits } from './quarterly/write_audits.ts';
import { writeCharts } from './quarterly/write_charts.ts';
import { writeComparators } from './quarterly/write_comparators.ts';
import { writeDataQuality } from './quarterly/write_data_quality.ts';
import { writeReportDefinitions } from './quarterly/write_definitions.ts';
import { writeDistributions } from './quarterly/write_distributions.ts';
import { writeFront } from './quarterly/write_front.ts';
import { writeQuarters } from './quarterly/write_quarters.ts';
import { writeRecommendations } from './quarterly/write_recommendations.ts';
import { writeSelfEvaluation } from './quarterly/write_self_evaluation.ts';
import { writeStandOuts } from './quarterly/write_stand_outs.ts';
import { writeSummary } from './quarterly/write_summary.ts';

/**
 * Writes the quarterly report, which leaves the service: every number in it is one that may, and no child and no worker is
 * in it.
 */
export async function writeQuarterly(db: DuckDBConnection, clinic: ClinicBook, path: string): Promise<void> {
  const report = await readReport(
    db,
    clinic.indicators.map(({ indicator }) => indicator.id),
  );
  const isQuarterly = ({ cases_of: id }: { cases_of: string }): boolean =>
    clinic.indicators.some(({ indicator }) => indicator.id === id && indicator.cadence.includes('quarterly'));
  const measures = report.measures.filter(isQuarterly);
  const classes = report.classes.filter(isQuarterly);
  const { quarters } = report;
  await writeWorkbook(path, clinic.asAt, async (book) => {
    writeFront(book, clinic);
    const charts = writeSummary(book, clinic, measures);
    writeStandOuts(book, clinic, measures);
    charts.push(...writeCharts(book, clinic, { measures, quarters }));
    writeQuarters(book, clinic, { measures, quarters });
    writeComparators(book, clinic, measures);
    charts.push(...writeDistributions(book, clinic, classes));
    charts.push(...writeAudits(book, clinic, { ...report, quarters }));
    writeRecommendations(book, clinic, report);
    writeSelfEvaluation(book, clinic, report.measures);
    writeDataQuality(book, clinic, { report, measures });
    writeReportDefinitions(
      book,
      clinic,
      [...report.measures, ...report.classes].map(({ indicator_id: id }) => id),
    );
    drawPlanned(book, charts);
  });
}
