const international = /^\+[1-9][0-9]{7,14}$/;

/**
 * The one form of a phone number: `+` and digits. Spaces, brackets and hyphens are left out, `00` is a plus, and a number that begins with 0 is
 * one of the United Kingdom. `null` for what is no subscriber's number: a short code, a name, anything else.
 */
export const phoneNumber = (text: string): string | null => {
  const bare = text.replace(/[\s()-]/g, "").replace(/^00/, "+");
  const whole = bare.startsWith("0") ? `+44${bare.slice(1)}` : bare;
  return international.test(whole) ? whole : null;
};
