import { placeOf } from './cells.ts';
import type { Chart } from './chart_types.ts';
import { addPart, insertBefore, relate, relationsOf, type Parts } from './package_parts.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noAnchors = `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;

// What comes after a drawing in a sheet, in the order that the format asks for.
const afterDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Places a chart on a sheet, with whatever stands on the sheet already. */
export function addToDrawing(parts: Parts, sheet: string, chartPart: string, chart: Chart): void {
  const drawing = drawingOf(parts, sheet);
  const relation = relate(parts, drawing, 'chart', chartPart);
  const before = parts.text(drawing);
  const id =
    1 + Math.max(1, ...[...before.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, taken]) => Number(taken)));
  parts.put(drawing, insertBefore(before, '</xdr:wsDr>', anchor(chart, id, relation)));
}

function drawingOf(parts: Parts, sheet: string): string {
  const found = relationsOf(parts, sheet).find(({ type }) => type === 'drawing');
  if (found) return found.target;

  const drawing = addPart(parts, {
    stem: 'xl/drawings/drawing',
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    text: noAnchors,
  });
  const relation = relate(parts, sheet, 'drawing', drawing);
  const text = parts.text(sheet);
  const cellsEnd = Math.max(text.lastIndexOf('</sheetData>'), text.lastIndexOf('<sheetData/>'), 0);
  const at = cellsEnd + text.slice(cellsEnd).search(afterDrawing);
  parts.put(sheet, `${text.slice(0, at)}${element('drawing', { 'r:id': relation })}${text.slice(at)}`);
  return drawing;
}

function anchor({ from, to, altText }: Chart, id: number, relation: string): string {
  const [first, last] = [placeOf(from), placeOf(to)];
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', first.column - 1, first.row - 1),
    corner('xdr:to', last.column, last.row),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id, name: `Chart ${id - 1}`, descr: altText }),
        element('xdr:cNvGraphicFramePr', {}),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: chartNamespace },
          element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationNamespace, 'r:id': relation }),
        ),
      ),
    ),
    element('xdr:clientData', {}),
  );
}

const corner = (name: string, column: number, row: number): string =>
  element(
    name,
    {},
    element('xdr:col', {}, escapeXml(String(column))),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, escapeXml(String(row))),
    element('xdr:rowOff', {}, '0'),
  );
