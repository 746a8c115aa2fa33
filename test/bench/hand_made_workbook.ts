import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { NamedColumn } from '../../pipelines/steps/read_list.ts';
import { excelDay, readList } from '../../pipelines/steps/read_list.ts';
import type { BuiltList } from '../../pipelines/steps/build_list_types.ts';

/** The least that could make the same cells: text, dates and numbers, no styles but a date, no headings. The limit. */
export async function writeHandMade(
  db: DuckDBConnection,
  lists: { built: BuiltList; columns: NamedColumn[] }[],
  path: string,
): Promise<void> {
  const files: [string, string][] = [];
  for (const [index, { built, columns }] of lists.entries()) {
    files.push([`xl/worksheets/sheet${index + 1}.xml`, await sheetXml(db, built, columns)]);
  }
  await writeFile(path, zip([...frame(lists.length), ...files]));
}

async function sheetXml(db: DuckDBConnection, built: BuiltList, columns: NamedColumn[]): Promise<string> {
  const parts = [
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  ];
  const letters = columns.map((_, index) => letterOf(index));
  let row = 0;
  for await (const chunk of readList(db, built, columns, excelDay)) {
    for (let index = 0; index < chunk.rows; index++) {
      row += 1;
      let xml = `<row r="${row}">`;
      for (const [place, [, { value }]] of columns.entries()) {
        const held = chunk.columns[place]![index];
        if (held === null || held === undefined) continue;
        const at = `r="${letters[place]}${row}"`;
        if (value.kind === 'day') xml += `<c ${at} s="1"><v>${Number(held)}</v></c>`;
        else if (value.kind === 'count') xml += `<c ${at}><v>${Number(held)}</v></c>`;
        else xml += `<c ${at} t="inlineStr"><is><t>${escapeXml(String(held))}</t></is></c>`;
      }
      parts.push(`${xml}</row>`);
    }
  }
  parts.push('</sheetData></worksheet>');
  return parts.join('');
}

const escapeXml = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

function frame(sheets: number): [string, string][] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${numbers.map((n) => `<sheet name="List_${n}" sheetId="${n}" r:id="s${n}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packageRelations}">${numbers.map((n) => `<Relationship Id="s${n}" Type="${relation}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="st" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ];
}

function zip(files: [string, string][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes, { level: 6 });
    const named = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(named.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, named, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, named);
    offset += 4 + common.length + named.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
