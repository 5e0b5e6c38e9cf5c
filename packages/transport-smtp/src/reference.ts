/**
 * A reference travels in the Message-ID and the envelope id, so that whatever comes back from the mail system tells which
 * notification or letter it is about.
 */
const referenceCharsMax = 150;
const plainMark = "ctp.";
const encodedMark = "cte.";
const plain = /^[A-Za-z0-9-]{1,64}$/;

/** The reference as the local part of a Message-ID, or `null` when it is empty or too long. */
export const encodeReference = (reference: string): string | null => {
  if (plain.test(reference)) return plainMark + reference;
  const bytes = Buffer.from(reference, "utf8");
  if (bytes.length === 0 || bytes.length > referenceCharsMax) return null;
  // Half a surrogate pair would come back as another character.
  if (bytes.toString("utf8") !== reference) return null;
  return encodedMark + bytes.toString("base64url");
};

/** What {@link encodeReference} was given, or `null` when this is not its work. */
export const decodeReference = (local: string): string | null => {
  if (local.startsWith(plainMark)) {
    const reference = local.slice(plainMark.length);
    return plain.test(reference) ? reference : null;
  }
  if (!local.startsWith(encodedMark)) return null;
  const reference = Buffer.from(local.slice(encodedMark.length), "base64url").toString("utf8");
  return encodeReference(reference) === local ? reference : null;
};
