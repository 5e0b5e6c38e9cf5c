import { gsmCodeOf } from "./gsm-alphabet.js";

/**
 * How a text travels as SMS.
 *
 * @category adapters
 */
export interface SegmentedText {
  /** `gsm-7` where every character is in the default alphabet, else `ucs-2`, which takes less than half as many. */
  readonly alphabet: "gsm-7" | "ucs-2";
  /** Septets of GSM-7, or 16-bit units of UCS-2. */
  readonly units: number;
  /** What each segment carries, without the header that joins them: one septet in each byte, or UCS-2 with the high byte first. */
  readonly segments: readonly Uint8Array[];
}

const room = { "gsm-7": { alone: 160, joined: 153 }, "ucs-2": { alone: 70, joined: 67 } } as const;

const bytesPerUnit = { "gsm-7": 1, "ucs-2": 2 } as const;

/** UCS-2 of one character; a pair of surrogates stays together, or a phone shows two broken ones. */
const ucsCodeOf = (character: string): readonly number[] =>
  [...Array(character.length).keys()].flatMap((n) => {
    const unit = character.charCodeAt(n);
    return [unit >> 8, unit & 0xff];
  });

/** Fills segments with whole characters. */
const filled = (codes: readonly (readonly number[])[], bytesMax: number): Uint8Array[] => {
  const segments: number[][] = [[]];
  for (const code of codes) {
    const last = segments.at(-1) ?? [];
    if (last.length + code.length > bytesMax) segments.push([...code]);
    else last.push(...code);
  }
  return segments.map((bytes) => Uint8Array.from(bytes));
};

/**
 * Cuts a text into the segments that networks carry and charge: 160 units of GSM-7 or 70 of UCS-2 alone, 153 or 67 each when joined (3GPP TS
 * 23.038 and 23.040). No character is cut in two. An empty text is one empty segment.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { segmentText } from "@carethread/transport-sms";
 *
 * console.log(segmentText("x".repeat(161)).segments.length); // => 2
 * console.log(segmentText("Ŵyth").alphabet); // => ucs-2
 * ```
 */
export const segmentText = (text: string): SegmentedText => {
  const characters = Array.from(text);
  const septets = characters.map(gsmCodeOf).filter((code) => code !== null);
  const plain = septets.length === characters.length;
  const alphabet = plain ? "gsm-7" : "ucs-2";
  const codes = plain ? septets : characters.map(ucsCodeOf);
  const width = bytesPerUnit[alphabet];
  const units = codes.reduce((sum, code) => sum + code.length, 0) / width;
  const { alone, joined } = room[alphabet];
  const bytesMax = (units <= alone ? alone : joined) * width;
  return { alphabet, units, segments: filled(codes, bytesMax) };
};
