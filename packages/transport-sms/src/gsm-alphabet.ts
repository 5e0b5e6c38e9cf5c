/** The default alphabet of GSM (3GPP TS 23.038): one byte for each character of the basic table, two for one of the extension. */

const basic = [
  "@£$¥èéùìòÇ\nØø\rÅå",
  "Δ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ",
  " !\"#¤%&'()*+,-./",
  "0123456789:;<=>?",
  "¡ABCDEFGHIJKLMNO",
  "PQRSTUVWXYZÄÖÑÜ§",
  "¿abcdefghijklmno",
  "pqrstuvwxyzäöñüà",
].join("");

const ESCAPE = 0x1b;

const extension: ReadonlyMap<string, number> = new Map([
  ["\f", 0x0a],
  ["^", 0x14],
  ["{", 0x28],
  ["}", 0x29],
  ["\\", 0x2f],
  ["[", 0x3c],
  ["~", 0x3d],
  ["]", 0x3e],
  ["|", 0x40],
  ["€", 0x65],
]);

const codes: ReadonlyMap<string, readonly number[]> = new Map([
  ...Array.from(basic).flatMap((character, code): [string, readonly number[]][] =>
    code === ESCAPE ? [] : [[character, [code]]],
  ),
  ...[...extension].map(([character, code]): [string, readonly number[]] => [
    character,
    [ESCAPE, code],
  ]),
]);

/** The bytes of one character, or `null` when the alphabet does not have it. */
export const gsmCodeOf = (character: string): readonly number[] | null =>
  codes.get(character) ?? null;
