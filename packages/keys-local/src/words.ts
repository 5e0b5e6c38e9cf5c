/**
 * How words become bytes. Each word carries its length, so that no two lists of words ever give the same bytes: joined by a
 * separator, `["ab", "c"]` and `["a", "bc"]` could be made to meet.
 */

// What UTF-8 puts in place of half a surrogate pair. A word in which it turns up is written as UTF-16
// instead, so that two different words never become the same bytes and a text always comes back as it was.
const replacement = Buffer.from([0xef, 0xbf, 0xbd]);

const utf8 = 0;
const utf16 = 1;
/** One byte for the encoding, four for the length. */
export const wordHeaderBytes = 5;
const countBytes = 4;

/** An upper bound for the bytes that a word takes, header included; exact for ASCII, which nearly every word is. */
export const wordBytesMax = (word: string): number => {
  const bytes = Buffer.byteLength(word);
  return wordHeaderBytes + (bytes === word.length ? bytes : word.length * 3);
};

/** Writes an ASCII word byte by byte, which for the short words of a context is the fast way; `false` at the first other character. */
const writeAscii = (into: Buffer, at: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code > 0x7f) return false;
    into[at + index] = code;
  }
  return true;
};

const shortWordChars = 64;

const writeHeader = (into: Buffer, at: number, encoding: number, length: number): number => {
  into[at] = encoding;
  into[at + 1] = length >>> 24;
  into[at + 2] = length >>> 16;
  into[at + 3] = length >>> 8;
  into[at + 4] = length;
  return at + wordHeaderBytes + length;
};

/** Writes one word at an offset that has room for {@link wordBytesMax}, and answers with the offset after it. */
export const writeWord = (into: Buffer, at: number, word: string): number => {
  const start = at + wordHeaderBytes;
  if (word.length <= shortWordChars && writeAscii(into, start, word))
    return writeHeader(into, at, utf8, word.length);
  const length = into.write(word, start, "utf8");
  // As many bytes as characters: all ASCII, so nothing was put in place of anything.
  if (length === word.length) return writeHeader(into, at, utf8, length);
  return into.subarray(start, start + length).includes(replacement)
    ? writeHeader(into, at, utf16, into.write(word, start, "utf16le"))
    : writeHeader(into, at, utf8, length);
};

/** Reads the word at an offset, or `null` where there is none: an unknown encoding, or a length beyond the end. */
export const readWord = (from: Buffer, at: number): string | null => {
  if (from.length < at + wordHeaderBytes) return null;
  const start = at + wordHeaderBytes;
  const end = start + from.readUInt32BE(at + 1);
  if (end > from.length) return null;
  const encoding = from[at];
  if (encoding === utf8) return from.toString("utf8", start, end);
  return encoding === utf16 ? from.toString("utf16le", start, end) : null;
};

/** The bytes of a list of words, with room before and after them for the caller to fill. */
export const encodeWords = (
  words: readonly string[],
  room: { readonly before: number; readonly after: number } = { before: 0, after: 0 },
): Buffer => {
  let size = room.before + countBytes + room.after;
  for (const word of words) size += wordBytesMax(word);
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.writeUInt32BE(words.length, room.before);
  for (const word of words) at = writeWord(bytes, at, word);
  return bytes.subarray(0, at + room.after);
};
