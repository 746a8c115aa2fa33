import { unwritable } from '../cell_text.ts';

type Attributes = Readonly<Record<string, string | number>>;
type Child = string | readonly Child[] | false | undefined;

/** An XML element; children that are false or undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = flat(children);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** An element with nothing but a value, as most of a chart's settings are. */
export const setting = (name: string, value: string | number): string => element(name, { val: value });

/** The head of every XML file of a workbook. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as XML holds it, in an element or an attribute; what it cannot hold shows as �. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\n]/g, (found) => escapes[found]!);

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name!] ?? whole;
    },
  );

/** The attributes in the first tag of a text. */
export function attributesOf(tag: string): Record<string, string> {
  const head = tag.slice(0, tag.indexOf('>'));
  return Object.fromEntries(
    [...head.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, unescapeXml(value!)]),
  );
}

function flat(children: readonly Child[]): string {
  return children
    .map((child) => (typeof child === 'string' ? child : child ? flat(child as readonly Child[]) : ''))
    .join('');
}
