import { readWord, wordHeaderBytes, writeWord } from "./words.js";

// "Yes" and "no" must look alike: the length of what is stored tells the length of a text only to the next bucket.
const bucketBytes = 256;

/** The text with its length, filled up with zeros to a whole number of buckets. */
export const padText = (text: string): Buffer => {
  // Room for either encoding: the shorter one can only be known to fit once it is written.
  const size = wordHeaderBytes + Math.max(Buffer.byteLength(text), text.length * 2);
  const room = Buffer.allocUnsafe(size + bucketBytes);
  const end = writeWord(room, 0, text);
  const padded = Math.ceil(end / bucketBytes) * bucketBytes;
  room.fill(0, end, padded);
  return room.subarray(0, padded);
};

/** The text that {@link padText} was given, or `null` when these bytes are not its work. */
export const unpadText = (padded: Buffer): string | null =>
  padded.length % bucketBytes === 0 ? readWord(padded, 0) : null;
