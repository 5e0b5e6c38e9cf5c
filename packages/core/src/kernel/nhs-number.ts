import { err, ok } from "@carethread/ports";
import { type Outcome, problem } from "./catalogue.js";

/**
 * Ten digits whose last one is the check digit, by the modulus 11 rule of the NHS Data Dictionary (attribute NHS NUMBER). Spaces and hyphens
 * are how people write it, and are dropped.
 */
export const parseNhsNumber = (typed: string): Outcome<string> => {
  const digits = typed.replaceAll(/[\s-]/g, "");
  if (!/^[0-9]{10}$/.test(digits)) return err(problem("input/nhs-number"));
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, n) => total + weight * Number(digits.charAt(n)), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits.charAt(9)) ? ok(digits) : err(problem("input/nhs-number"));
};
