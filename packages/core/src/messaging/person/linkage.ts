import type { PracticeKeys } from "@carethread/ports";
import type { LinkageCodeId } from "../../kernel/id.js";

// No 0 and O, 1 and I, L, U: what people read wrong off a letter. 12 of 30 signs are 58 bits; a code is no bearer token: it needs the NHS
// number and the date of birth as well, dies after five wrong tries, and lives for days.
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 12;

/**
 * The code that reception hands out, as three groups of four. It is derived from the practice's key, so it is stored nowhere and can be
 * printed again.
 */
export const linkageCode = (keys: PracticeKeys, code: LinkageCodeId): string => {
  const digest = keys.digest("linkage-code", code);
  // Two digits of the digest give 4,096 values, so that no sign is noticeably more likely than another.
  const signs = Array.from({ length: LENGTH }, (_, n) => {
    const value =
      DIGITS.indexOf(digest[2 * n] ?? "") * 64 + DIGITS.indexOf(digest[2 * n + 1] ?? "");
    return SIGNS[value % SIGNS.length] ?? "";
  });
  return [0, 4, 8].map((n) => signs.slice(n, n + 4).join("")).join("-");
};

const plain = (code: string): string => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");

/** Whether somebody typed this code, whatever the case and the separators. Compared by keyed digest, in constant time. */
export const isLinkageCode = (keys: PracticeKeys, code: LinkageCodeId, typed: string): boolean =>
  keys.verifies(
    "linkage-compare",
    plain(typed),
    keys.digest("linkage-compare", plain(linkageCode(keys, code))),
  );
