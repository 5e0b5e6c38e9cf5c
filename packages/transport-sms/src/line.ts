// Line ends, other controls, and the characters that turn the direction of writing: with any of them a name can make the fixed wording
// say something else.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether the text is one printable line of at most `charsMax` characters, and not blank. */
export const isPrintableLine = (text: string, charsMax: number): boolean =>
  text.trim() !== "" && text.length <= charsMax && !unprintable.test(text);

/** Whether the text is a web address that cannot break out of its line. */
export const isWebAddress = (text: string): boolean =>
  text.length <= 2000 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);

/** Whether the text can be a reference: what the port allows, which is safe in any channel's logs. */
export const isReference = (text: string): boolean => /^[\x21-\x7e]{1,150}$/.test(text);
