import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import {
  type Data,
  type DataType,
  DateDay,
  Field,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
} from 'apache-arrow';
import type { Value } from '../../schemas/define_list.ts';
import type { BuiltList } from './build_list_types.ts';
import { readList, type NamedColumn } from './read_list.ts';

/** Writes a list as an Arrow file, a batch for every few thousand rows, so that memory does not grow with the list. */
export async function writeArrow(
  db: DuckDBConnection,
  built: BuiltList,
  columns: NamedColumn[],
  path: string,
): Promise<void> {
  await pipeline(
    Readable.from(batches(db, built, columns)),
    RecordBatchFileWriter.throughNode(),
    createWriteStream(path, { mode: 0o600 }),
  );
}

async function* batches(
  db: DuckDBConnection,
  built: BuiltList,
  columns: NamedColumn[],
): AsyncGenerator<RecordBatch> {
  const schema = new Schema(columns.map(([name, { value }]) => new Field(name, typeOf(value), true)));
  let wrote = false;
  for await (const { rows, columns: values } of readList(db, built, columns, daysSince1970)) {
    yield batchOf(schema, rows, values);
    wrote = true;
  }
  if (!wrote)
    yield batchOf(
      schema,
      0,
      columns.map(() => []),
    );
}

const daysSince1970 = (name: string): string => `(${name} - date '1970-01-01')::integer`;

function typeOf({ kind }: Value): DataType {
  if (kind === 'day') return new DateDay();
  if (kind === 'count') return new Int32();
  return new Utf8();
}

function batchOf(schema: Schema, rows: number, values: DuckDBValue[][]): RecordBatch {
  const children = schema.fields.map(({ type }, index) =>
    type instanceof Utf8 ? textData(type, values[index]!) : numberData(type, values[index]!),
  );
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows, nullCount: 0, children }),
  );
}

function numberData(type: DataType, values: DuckDBValue[]): Data {
  const data = Int32Array.from(values, (value) => (value === null ? 0 : Number(value)));
  return makeData({ type: type as Int32, length: values.length, data, ...nullsOf(values) });
}

function textData(type: Utf8, values: DuckDBValue[]): Data {
  const data = Buffer.from(values.map((value) => (value === null ? '' : String(value))).join(''));
  const valueOffsets = new Int32Array(values.length + 1);
  values.forEach((value, index) => {
    const length = value === null ? 0 : Buffer.byteLength(String(value));
    valueOffsets[index + 1] = valueOffsets[index]! + length;
  });
  return makeData({ type, length: values.length, data, valueOffsets, ...nullsOf(values) });
}

// Arrow marks a value that is there with a bit, lowest first.
function nullsOf(values: DuckDBValue[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  values.forEach((value, index) => {
    if (value === null) nullCount += 1;
    else nullBitmap[index >> 3]! |= 1 << (index & 7);
  });
  return { nullCount, nullBitmap };
}
