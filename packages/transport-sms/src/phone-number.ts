/**
 * One syntax for numbers: what it takes is one subscriber's number, in the international form or as it is dialled in the United Kingdom,
 * and nothing that a gateway could read as two, as a short code or as a header.
 */
const international = /^\+[1-9][0-9]{7,14}$/;
const ukMobile = /^07[0-9]{9}$/;

/**
 * The international form (`+447700900123`) of a number that was given in it or as a mobile number is dialled in the United Kingdom
 * (`07700900123`); `null` for everything else. Spaces, brackets and letters are refused: whoever keeps a number tidies it.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { parsePhoneNumber } from "@carethread/transport-sms";
 *
 * console.log(parsePhoneNumber("07700900123")); // => +447700900123
 * console.log(parsePhoneNumber("999")); // => null
 * ```
 */
export const parsePhoneNumber = (text: string): string | null => {
  if (international.test(text)) return text;
  return ukMobile.test(text) ? `+44${text.slice(1)}` : null;
};

// Letters and digits with at least one letter, or a number: networks refuse others, and some rewrite them.
const named = /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/;
const shortCode = /^[0-9]{3,8}$/;

/** Whether the text can stand where the recipient's phone shows who writes. */
export const isSenderId = (text: string): boolean =>
  (named.test(text) && text.trim() === text) || shortCode.test(text) || international.test(text);
