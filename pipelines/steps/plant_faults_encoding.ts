export type FaultyEncoding = 'utf-8' | 'utf-8 with BOM' | 'utf-16le' | 'windows-1252';

/** The bytes of a text as another system would have written it. */
export function encodeText(text: string, encoding: FaultyEncoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with BOM':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'windows-1252':
      return Buffer.from(Array.from(text, windows1252));
  }
}

// The characters that Windows-1252 has where Latin-1 has control characters; a space stands for none.
const from0x80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows1252(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = from0x80.indexOf(character);
  if (place >= 0) return 0x80 + place;
  throw new Error(`Windows-1252 has no character U+${code.toString(16)}.`);
}
