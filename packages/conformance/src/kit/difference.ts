/**
 * Deep, ordered comparison with a sentence instead of a boolean.
 *
 * The kit brings its own so that it runs under any test runner, in the command, and in a vendor's build.
 */

/** The first place where two values differ, in words; `null` when they are deeply the same. Bytes are compared as bytes. */
export const difference = (actual: unknown, expected: unknown, path: string): string | null => {
  if (Object.is(actual, expected)) return null;
  if (actual instanceof Uint8Array && expected instanceof Uint8Array) {
    return bytesDiffer(actual, expected, path);
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return listsDiffer(actual, expected, path);
  }
  if (isRecord(actual) && isRecord(expected)) return recordsDiffer(actual, expected, path);
  return `${path} should be ${shown(expected)}, but is ${shown(actual)}`;
};

const bytesDiffer = (actual: Uint8Array, expected: Uint8Array, path: string): string | null => {
  if (actual.length !== expected.length) {
    return `${path} should have ${expected.length} bytes, but has ${actual.length}`;
  }
  const at = actual.findIndex((byte, index) => byte !== expected[index]);
  return at === -1
    ? null
    : `${path} should have the byte ${expected[at]} at ${at}, but has ${actual[at]}`;
};

const listsDiffer = (
  actual: readonly unknown[],
  expected: readonly unknown[],
  path: string,
): string | null => {
  if (actual.length !== expected.length) {
    return `${path} should have ${expected.length} elements (${shown(expected)}), but has ${actual.length} (${shown(actual)})`;
  }
  for (const [index, element] of actual.entries()) {
    const found = difference(element, expected[index], `${path}[${index}]`);
    if (found !== null) return found;
  }
  return null;
};

const recordsDiffer = (
  actual: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  path: string,
): string | null => {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  for (const name of names) {
    if (!Object.hasOwn(actual, name)) return `${path}.${name} is missing`;
    if (!Object.hasOwn(expected, name)) return `${path}.${name} should not be there`;
    const found = difference(actual[name], expected[name], `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array);

/** A value in a few characters, for a sentence. Whole payloads would drown it. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") return short(JSON.stringify(value));
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  return short(JSON.stringify(value));
};

const short = (text: string | undefined): string => {
  const whole = text ?? "nothing";
  return whole.length <= 120 ? whole : `${whole.slice(0, 110)}… (${whole.length} characters)`;
};
