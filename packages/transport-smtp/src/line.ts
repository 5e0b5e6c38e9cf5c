// Line ends and other control characters, and the characters that turn the direction of writing: with either of them a header or
// a line of the fixed wording can be made to say something else.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether the text is one printable line of at most `charsMax` characters, and not blank. */
export const isPrintableLine = (text: string, charsMax: number): boolean =>
  text.trim() !== "" && text.length <= charsMax && !unprintable.test(text);

/** Whether the text is a web address that cannot break out of its line. */
export const isWebAddress = (text: string): boolean =>
  text.length <= 2000 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
