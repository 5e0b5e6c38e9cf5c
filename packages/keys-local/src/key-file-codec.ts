import type { LocalKeysOptions } from "./local-keys.js";

const format = "carethread-keys/1";

type Stored = Required<Pick<LocalKeysOptions, "practiceKeys" | "previousKeys">>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const everyValue = <Value>(
  value: unknown,
  is: (item: unknown) => item is Value,
): value is Record<string, Value> => isRecord(value) && Object.values(value).every(is);

const isString = (value: unknown): value is string => typeof value === "string";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The keys in a key file's text, or `null` when it is not one. */
export const decodeKeyFile = (text: string): Stored | null => {
  const file = parsed(text);
  if (!isRecord(file) || file["format"] !== format) return null;
  const practiceKeys = file["practiceKeys"];
  const previousKeys = file["previousKeys"] ?? {};
  if (!everyValue(practiceKeys, isString) || !everyValue(previousKeys, isStrings)) return null;
  return { practiceKeys, previousKeys };
};

/** The text of a key file. */
export const encodeKeyFile = (practiceKeys: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ format, practiceKeys, previousKeys: {} }, null, 2)}\n`;
