import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attributesOf, element, xmlHead } from './xml.ts';

/** The files inside a workbook, by their name without a leading slash. */
export type Parts = {
  has: (name: string) => boolean;
  text: (name: string) => string;
  put: (name: string, text: string) => void;
};

type Relation = { id: string; type: string; target: string };

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Opens a workbook, lets its parts be read and changed, and writes it back; what is not touched stays as it was. */
export async function changeParts(path: string, change: (parts: Parts) => void): Promise<void> {
  const files = unzipSync(await readFile(path));
  const changed = new Map<string, string>();
  change({
    has: (name) => changed.has(name) || name in files,
    text: (name) => changed.get(name) ?? strFromU8(fileOf(files, name)),
    put: (name, text) => void changed.set(name, text),
  });
  for (const [name, text] of changed) files[name] = strToU8(text);
  await writeFile(path, zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}

/** What a part refers to, with targets as names of parts. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const relations = relationsPartOf(part);
  if (!parts.has(relations)) return [];
  return [...parts.text(relations).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => {
    const { Id, Type, Target } = attributesOf(tag);
    return { id: Id!, type: Type!.slice(Type!.lastIndexOf('/') + 1), target: absolute(part, Target!) };
  });
}

/** Lets a part refer to another, and says by which id. */
export function relate(parts: Parts, part: string, type: string, target: string): string {
  const taken = new Set(relationsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const relation = element('Relationship', {
    Id: `rId${number}`,
    Type: `${relationTypes}/${type}`,
    Target: posix.relative(posix.dirname(part), target),
  });
  const relations = relationsPartOf(part);
  const before = parts.has(relations) ? parts.text(relations) : noRelations;
  parts.put(relations, insertBefore(before, '</Relationships>', relation));
  return `rId${number}`;
}

/** Adds a part of a kind under the first number that is free, and says its name. */
export function addPart(parts: Parts, { stem, contentType, text }: NewPart): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  const name = `${stem}${number}.xml`;
  parts.put(name, text);
  const override = element('Override', { PartName: `/${name}`, ContentType: contentType });
  parts.put('[Content_Types].xml', insertBefore(parts.text('[Content_Types].xml'), '</Types>', override));
  return name;
}

type NewPart = { stem: string; contentType: string; text: string };

/** Inserts a text before the last place of another. */
export function insertBefore(text: string, place: string, inserted: string): string {
  const at = text.lastIndexOf(place);
  if (at < 0) throw new Error(`The workbook is not as we write them: a part of it lacks ${place}.`);
  return text.slice(0, at) + inserted + text.slice(at);
}

function fileOf(files: Record<string, Uint8Array>, name: string): Uint8Array {
  const file = files[name];
  if (!file) throw new Error(`The workbook is not as we write them: it lacks ${name}.`);
  return file;
}

const relationsPartOf = (part: string): string => `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;

const absolute = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
