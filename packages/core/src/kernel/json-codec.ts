/**
 * Stored text as a value, or `undefined` when it is not JSON, which no JSON text means.
 *
 * The one place besides messaging/contain.ts that catches: `JSON.parse` has no other way to say no, and a stored event that cannot be
 * read must become `storage/corrupt` and never an exception in the middle of a fold.
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
