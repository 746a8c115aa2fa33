import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';

/** The line of a YAML file on which a path begins, or the nearest thing above it that is there. */
export function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    // What may be a list, and is written as one thing alone, has no items.
    if (typeof step === 'number' && isMap(node)) continue;
    const { key, value } = partOf(node, step);
    if (!isNode(key) || !key.range) break;
    offset = key.range[0];
    node = value;
  }
  return lines.linePos(offset).line;
}

// Of an entry, what stands first; of an item, the item.
function partOf(node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } {
  if (isSeq(node)) return { key: node.items[Number(step)], value: node.items[Number(step)] };
  if (!isMap(node)) return {};
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? {};
}
